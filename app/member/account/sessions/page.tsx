import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SessionsPage } from '@/components/accounts/own/sessions-page'
import { listOwnSessions } from '@/lib/accounts/sessions/own'
import { getViewer } from '@/lib/accounts/viewer'
import { formatsOf } from '@/lib/preferences/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Sessions', robots: { index: false } }

export default async function Page() {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/sessions')
  return <SessionsPage sessions={await listOwnSessions(viewer)} formats={formatsOf(viewer)} />
}
