import type { Metadata } from 'next'
import { ConfirmedPage } from '@/components/moderation/requests/told-page'

export const metadata: Metadata = { title: 'Confirmed', robots: { index: false } }

export default function Page() {
  return <ConfirmedPage />
}
