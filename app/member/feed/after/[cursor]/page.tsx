import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { FeedPage } from '@/components/feed/feed-page'
import { getViewer } from '@/lib/accounts/viewer'
import { getFeed } from '@/lib/feed/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Your feed', robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ cursor: string }> }) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/feed')
  const page = (await getFeed(viewer, (await params).cursor)) ?? notFound()
  return <FeedPage page={page} suggestions={[]} isFirst={false} />
}
