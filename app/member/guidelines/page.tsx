import type { Metadata } from 'next'
import { Guidelines } from '@/components/prose/guidelines'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Guidelines', alternates: { canonical: '/guidelines' } }

export default function Page() {
  return <Guidelines />
}
