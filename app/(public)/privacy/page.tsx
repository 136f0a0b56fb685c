import type { Metadata } from 'next'
import { Privacy } from '@/components/prose/privacy'

export const dynamic = 'force-static'

export const metadata: Metadata = { title: 'Privacy', alternates: { canonical: '/privacy' } }

export default function Page() {
  return <Privacy />
}
