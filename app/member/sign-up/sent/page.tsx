import type { Metadata } from 'next'
import { LetterSent } from '@/components/accounts/letter-sent'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Look into your mail', robots: { index: false } }

export default function Page() {
  return <LetterSent />
}
