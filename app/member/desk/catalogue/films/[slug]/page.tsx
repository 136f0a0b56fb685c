import type { Metadata } from 'next'
import { EntryPage } from '@/components/catalogue/entry/entry-page'
import { entryAt } from '@/lib/catalogue/editing/page'
import { listClaims, listParts, listSources } from '@/lib/catalogue/editing/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Edit a film', robots: { index: false } }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string | string[] }> }

export default async function Page({ params, searchParams }: Props) {
  const entry = await entryAt('film', (await params).slug)
  const [parts, sources] = [await listParts(entry.subject), await listSources(entry.subject)]
  const claims = await listClaims(entry.subject)
  const { done } = await searchParams
  return (
    <EntryPage
      entry={entry}
      parts={parts}
      claims={claims}
      sources={sources}
      done={String(done ?? '') || null}
    />
  )
}
