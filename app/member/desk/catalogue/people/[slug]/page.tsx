import type { Metadata } from 'next'
import { EntryPage } from '@/components/catalogue/entry/entry-page'
import { entryAt } from '@/lib/catalogue/editing/page'
import { listParts, listSources } from '@/lib/catalogue/editing/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Edit a person', robots: { index: false } }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string | string[] }> }

export default async function Page({ params, searchParams }: Props) {
  const entry = await entryAt('person', (await params).slug)
  const [parts, sources] = [await listParts(entry.subject), await listSources(entry.subject)]
  const { done } = await searchParams
  return (
    <EntryPage entry={entry} parts={parts} claims={[]} sources={sources} done={String(done ?? '') || null} />
  )
}
