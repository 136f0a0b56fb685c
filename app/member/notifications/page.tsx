import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NotificationsPage } from '@/components/notifications/notifications-page'
import { getViewer } from '@/lib/accounts/viewer'
import { countUnread, listNotifications } from '@/lib/notifications/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Notifications', robots: { index: false } }

export default async function Page() {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/notifications')
  const page = (await listNotifications(viewer, null)) ?? { notifications: [], next: null }
  return <NotificationsPage page={page} reader={viewer} unread={await countUnread(viewer)} isFirst />
}
