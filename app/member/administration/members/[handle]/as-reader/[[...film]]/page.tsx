import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AsReader } from '@/components/administration/member/as-reader'
import { memberRoom } from '@/components/members/member-room'
import { reviewRoom } from '@/components/reviews/page/review-rooms'
import { asAuthor } from '@/lib/members/administering/as-author'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'As a reader sees it', robots: { index: false } }

type Props = {
  params: Promise<{ handle: string; film?: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/**
 * A profile or, with a film, the review of it: as nobody sees it, or with `?as=author` as who wrote the review. What
 * only its author sees of a profile — what they keep for themselves — is nobody else's.
 */
export default async function Page({ params, searchParams }: Props) {
  await getStaff('moderator')
  const { handle: segment, film = [] } = await params
  const handle = decodeURIComponent(segment)
  const [slug, ...rest] = film
  if (rest.length > 0) notFound()
  const author = (await searchParams).as === 'author' && slug !== undefined ? await asAuthor(handle) : null
  const shown =
    slug === undefined
      ? await memberRoom.show(await memberRoom.load({ handle: segment }, null), null)
      : await reviewRoom.show(await reviewRoom.load({ slug, handle: segment }, author), author)
  return (
    <AsReader handle={handle} film={slug} isAuthor={author !== null}>
      {shown}
    </AsReader>
  )
}
