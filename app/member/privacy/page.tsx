import type { Metadata } from 'next'
import { Privacy } from '@/components/prose/privacy'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Privacy', alternates: { canonical: '/privacy' } }

export default function Page() {
  return <Privacy />
}
