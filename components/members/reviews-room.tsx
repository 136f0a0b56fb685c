import { notFound } from 'next/navigation'
import list from '@/components/reviews/list/list.module.css'
import { ReviewLines } from '@/components/reviews/list/review-lines'
import { room } from '@/components/site/doors/room'
import { Empty } from '@/components/ui/empty'
import { profilePath } from '@/lib/members/handles'
import { memberAt, type OpenMember } from '@/lib/members/profile/page'
import { listReviewsOf, type ReviewsOfMember } from '@/lib/reviews/reading/of-member'
import { MemberHead } from './member-tabs'
import styles from './members.module.css'

/** All that a member wrote. */
export const memberReviewsRoom = room({
  async load({ handle, cursor }: { handle: string; cursor?: string }, viewer) {
    const found = await memberAt(handle, viewer, '/reviews')
    const page = (await listReviewsOf(found.member.id, cursor ?? null)) ?? notFound()
    if (cursor && page.reviews.length === 0) notFound()
    return { ...found, page, isFirst: !cursor }
  },
  metadata: ({ member: { name, handle }, page, isFirst }) => ({
    title: `Reviews by ${name ?? handle}`,
    alternates: { canonical: `${profilePath(handle)}/reviews` },
    robots: isFirst && page.reviews.length > 0 ? undefined : { index: false, follow: true },
  }),
  show: (loaded) => <ReviewsPage {...loaded} />,
})

function ReviewsPage({ page, isFirst, ...found }: OpenMember & { page: ReviewsOfMember; isFirst: boolean }) {
  const path = `${profilePath(found.member.handle)}/reviews`
  return (
    <article>
      <MemberHead {...found} at="/reviews" title="Reviews" isHere={isFirst} />
      <div className={styles.all}>
        {page.reviews.length === 0 && <Empty says="No review stands here." />}
        <ReviewLines reviews={page.reviews} />
        {(page.next || !isFirst) && (
          <p className={list.next}>
            {page.next && (
              <a href={`${path}/after/${page.next}`} rel="next">
                Further reviews
              </a>
            )}
            {!isFirst && <a href={path}>From the start</a>}
          </p>
        )}
      </div>
    </article>
  )
}
