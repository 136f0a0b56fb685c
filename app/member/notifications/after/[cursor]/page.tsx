import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { NotificationsPage } from '@/components/notifications/notifications-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listNotifications } from '@/lib/notifications/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Notifications', robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ cursor: string }> }) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/notifications')
  const page = (await listNotifications(viewer, (await params).cursor)) ?? notFound()
  return <NotificationsPage page={page} reader={viewer} unread={0} isFirst={false} />
}
