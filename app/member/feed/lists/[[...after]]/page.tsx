import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { FeedLists } from '@/components/feed/lists-page'
import { getViewer } from '@/lib/accounts/viewer'
import { readAfter } from '@/lib/feed/parts'
import { listListsOfFollowed } from '@/lib/lists/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Your feed', robots: { index: false } }

type Props = { params: Promise<{ after?: string[] }> }

export default async function Page({ params }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/feed/lists')
  const after = readAfter((await params).after)
  const page = after === undefined ? notFound() : ((await listListsOfFollowed(viewer, after)) ?? notFound())
  return <FeedLists page={page} isFirst={after === null} />
}
