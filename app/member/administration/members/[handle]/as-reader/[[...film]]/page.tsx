import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AsReader } from '@/components/administration/member/as-reader'
import { memberRoom } from '@/components/members/member-room'
import { reviewRoom } from '@/components/reviews/page/review-rooms'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'As a reader sees it', robots: { index: false } }

type Props = { params: Promise<{ handle: string; film?: string[] }> }

/** The public rendering of a profile or, with a film, of the review of it: for nobody, whoever looks. */
export default async function Page({ params }: Props) {
  await getStaff('moderator')
  const { handle, film = [] } = await params
  const [slug, ...rest] = film
  if (rest.length > 0) notFound()
  const shown =
    slug === undefined
      ? await memberRoom.show(await memberRoom.load({ handle }, null), null)
      : await reviewRoom.show(await reviewRoom.load({ slug, handle }, null), null)
  return <AsReader handle={decodeURIComponent(handle)}>{shown}</AsReader>
}
