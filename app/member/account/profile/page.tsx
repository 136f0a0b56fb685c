import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ProfilePage } from '@/components/accounts/own/profile/profile-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listFavourites } from '@/lib/members/profile/queries'
import { keptFrom } from '@/lib/moderation/own/kept'
import { ask } from '@/lib/search/asking'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Profile', robots: { index: false } }

type Props = { searchParams: Promise<{ q?: string | string[]; done?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/profile')
  const { q, done } = await searchParams
  const [favourites, asked, kept] = await Promise.all([
    listFavourites(viewer),
    ask(q),
    keptFrom(viewer, { kind: 'profile', id: viewer.id }),
  ])
  const isDone = done !== undefined
  return <ProfilePage {...{ viewer, favourites, asked, kept, isDone }} />
}
