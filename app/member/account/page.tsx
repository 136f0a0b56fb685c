import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountPage } from '@/components/accounts/own/account-page'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

export default async function Page() {
  return <AccountPage viewer={(await getViewer()) ?? redirect('/sign-in?to=/account')} />
}
