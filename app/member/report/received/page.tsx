import type { Metadata } from 'next'
import { ReceivedPage } from '@/components/moderation/reporting/received-page'

export const metadata: Metadata = { title: 'Received', robots: { index: false } }

export default function Page() {
  return <ReceivedPage />
}
