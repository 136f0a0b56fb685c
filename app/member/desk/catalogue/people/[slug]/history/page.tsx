import type { Metadata } from 'next'
import { HistoryPage } from '@/components/catalogue/entry/history-page'
import { entryAt, historyShape } from '@/lib/catalogue/editing/page'
import { listHistory, listSources } from '@/lib/catalogue/editing/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'How it was edited', robots: { index: false } }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const entry = await entryAt('person', (await params).slug)
  const { before } = historyShape.parse(await searchParams)
  const history = await listHistory(entry.subject, before)
  return <HistoryPage entry={entry} {...history} sources={await listSources(entry.subject)} />
}
