import type { Metadata } from 'next'
import { MailSettled } from '@/components/notifications/mail/mail-links'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'No more letters', robots: { index: false } }

export default function Page() {
  return (
    <MailSettled
      title="No more letters"
      says="Balcony writes to you of nothing but your account itself. On the site you are told as before."
    />
  )
}
