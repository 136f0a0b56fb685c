import type { Metadata } from 'next'
import { WriterIndex } from '@/components/writers/writer-index'
import { getWriterIndex } from '@/lib/critics/pages'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Outlets', alternates: { canonical: '/outlets' } }

export default async function OutletsPage() {
  return (
    <WriterIndex
      noun="outlets"
      title="Outlets"
      note="Papers, sites and programmes that published a review we have taken in."
      writers={await getWriterIndex('outlet')}
    />
  )
}
