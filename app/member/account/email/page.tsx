import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EmailPage } from '@/components/accounts/own/email-page'
import { getWaitingEmail } from '@/lib/accounts/address/changing-email'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'E-mail', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/email')
  const [waiting, { done }] = await Promise.all([getWaitingEmail(viewer), searchParams])
  return <EmailPage viewer={viewer} waiting={waiting} isDone={done !== undefined} />
}
