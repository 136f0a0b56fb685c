import type { Metadata } from 'next'
import { MailSettled } from '@/components/notifications/mail/mail-links'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Letters will come', robots: { index: false } }

export default function Page() {
  return (
    <MailSettled
      title="Letters will come"
      says="This address gets what you chose, beginning with what happens next."
    />
  )
}
