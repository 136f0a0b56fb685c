import type { Metadata } from 'next'
import { About } from '@/components/prose/about'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'About Balcony', alternates: { canonical: '/about' } }

export default function Page() {
  return <About />
}
