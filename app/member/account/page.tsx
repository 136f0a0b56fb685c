import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountPage } from '@/components/accounts/own/account-page'
import { listOwnSessions } from '@/lib/accounts/sessions/own'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

export default async function Page() {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account')
  return <AccountPage viewer={viewer} sessions={await listOwnSessions(viewer)} />
}
