import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MailPage } from '@/components/notifications/mail/mail-page'
import { getViewer } from '@/lib/accounts/viewer'
import { getDeskChoice } from '@/lib/moderation/desk-mail/choosing'
import { getMailChoice } from '@/lib/notifications/mail/consenting'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Letters', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/mail')
  const choice = await getMailChoice(viewer)
  const isDone = (await searchParams).done !== undefined
  return <MailPage email={viewer.email} {...choice} desk={await getDeskChoice(viewer)} isDone={isDone} />
}
