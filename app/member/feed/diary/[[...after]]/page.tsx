import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { SeenPage } from '@/components/feed/seen-page'
import { getViewer } from '@/lib/accounts/viewer'
import { getSeen } from '@/lib/feed/diary'
import { readAfter } from '@/lib/feed/parts'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Your feed', robots: { index: false } }

type Props = { params: Promise<{ after?: string[] }> }

export default async function Page({ params }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/feed/diary')
  const after = readAfter((await params).after)
  const page = after === undefined ? notFound() : ((await getSeen(viewer, after)) ?? notFound())
  return <SeenPage page={page} isFirst={after === null} />
}
