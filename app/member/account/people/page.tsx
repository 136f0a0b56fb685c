import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PeoplePage } from '@/components/members/between/people-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listFollowed } from '@/lib/follows/queries'
import { listCircle, listKept } from '@/lib/members/between/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'People', robots: { index: false } }

export default async function Page() {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/people')
  const following = (await listCircle(viewer.id, 'following', null, viewer)) ?? { members: [], next: null }
  return (
    <PeoplePage
      handle={viewer.handle}
      following={following}
      things={await listFollowed(viewer)}
      kept={await listKept(viewer)}
    />
  )
}
