import type { Metadata } from 'next'
import { RequestedPage } from '@/components/moderation/requests/told-page'

export const metadata: Metadata = { title: 'Received', robots: { index: false } }

export default function Page() {
  return <RequestedPage />
}
