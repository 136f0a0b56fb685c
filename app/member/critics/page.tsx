import type { Metadata } from 'next'
import { WriterIndex } from '@/components/writers/writer-index'
import { getWriterIndex } from '@/lib/critics/pages'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Critics', alternates: { canonical: '/critics' } }

export default async function CriticsPage() {
  return (
    <WriterIndex
      noun="critics"
      title="Critics"
      note="Everybody whose name came with a review. A review by nobody known has a page of its own, and its critic none."
      writers={await getWriterIndex('critic')}
    />
  )
}
