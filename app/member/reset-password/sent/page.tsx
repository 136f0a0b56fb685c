import type { Metadata } from 'next'
import { LinkSent } from '@/components/accounts/link-sent'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Look into your mail', robots: { index: false } }

export default function Page() {
  return <LinkSent />
}
