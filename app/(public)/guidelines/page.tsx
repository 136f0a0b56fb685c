import type { Metadata } from 'next'
import { Guidelines } from '@/components/prose/guidelines'

export const dynamic = 'force-static'

export const metadata: Metadata = { title: 'Guidelines', alternates: { canonical: '/guidelines' } }

export default function Page() {
  return <Guidelines />
}
