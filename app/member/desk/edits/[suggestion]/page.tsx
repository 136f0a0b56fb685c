import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DecidePage } from '@/components/catalogue/suggesting/decide-page'
import { listSources } from '@/lib/catalogue/editing/queries'
import { getOpenSuggestion } from '@/lib/catalogue/suggestions/queries'
import { suggestionShape } from '@/lib/catalogue/suggestions/schema'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A correction', robots: { index: false } }

type Props = { params: Promise<{ suggestion: string }> }

export default async function Page({ params }: Props) {
  await getStaff('editor')
  const { suggestion: id } = suggestionShape.safeParse(await params).data ?? notFound()
  const found = (await getOpenSuggestion(id)) ?? notFound()
  const sources = await listSources({ kind: 'film', id: found.film.id })
  return <DecidePage suggestion={found} sources={sources} />
}
