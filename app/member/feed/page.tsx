import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FeedPage } from '@/components/feed/feed-page'
import { getViewer } from '@/lib/accounts/viewer'
import { getFeed, suggestMembers } from '@/lib/feed/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Your feed', robots: { index: false } }

/** Who finds less than this in it is told whom else there is. */
const FEW = 5

export default async function Page() {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/feed')
  const page = (await getFeed(viewer, null)) ?? { reviews: [], next: null }
  const suggestions = page.reviews.length < FEW ? await suggestMembers(viewer) : []
  return <FeedPage page={page} suggestions={suggestions} isFirst />
}
