import type { Metadata } from 'next'
import { AskForLetter } from '@/components/accounts/ask-for-letter'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Choose a new password', robots: { index: false } }

export default function Page() {
  return <AskForLetter letter="resetPassword" />
}
