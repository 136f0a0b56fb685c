import { notFound, permanentRedirect } from 'next/navigation'
import { reviewDiscussion } from '@/components/comments/section/opened'
import { DiscussionSection } from '@/components/comments/section/section'
import { QuoteReview } from '@/components/comments/thread/quote-review'
import { ReportLink } from '@/components/moderation/reporting/report-link'
import { Helpful } from '@/components/reviews/helpful/helpful'
import { room } from '@/components/site/doors/room'
import { JsonLd } from '@/components/site/json-ld'
import type { Viewer } from '@/lib/accounts/viewer'
import { decoded } from '@/lib/doors/segment'
import { filmAt } from '@/lib/films/page'
import { listOwnAnswers } from '@/lib/reviews/helpful/queries'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import { getReview, type Review, withoutItsSpoilers } from '@/lib/reviews/reading/queries'
import { siteOrigin } from '@/lib/site'
import { plainText } from '@/lib/text/plain-text'
import { ForAuthor } from './for-author'
import { reviewData } from './review-data'
import { ReviewPage } from './review-page'
import { withdrawnBy } from './withdrawn-by'
import { WithdrawnPage } from './withdrawn-page'

type Params = { slug: string; handle: string }

/** A review's own page, and the same with what its spoilers hide. */
export const reviewRoom = reviewRoomOf(false)
export const revealedRoom = reviewRoomOf(true)

function reviewRoomOf(revealed: boolean) {
  const place = revealed ? '/revealed' : ''
  return room({
    async load({ slug, handle }: Params, viewer) {
      const asked = decoded(handle)
      const review = await getReview(slug, asked, { viewer, asked: revealed })
      if (!review)
        return {
          withdrawn: (await withdrawnBy(viewer, slug, asked)) ?? (await movedFilm(slug, asked, place)),
        }
      if (review.author.handle !== asked)
        permanentRedirect(reviewPath(review.film.slug, review.author.handle) + place)
      const own = viewer ? await listOwnAnswers(viewer, [review]) : new Map()
      return { review, own, discussion: revealed ? null : await reviewDiscussion(review.id, viewer) }
    },
    metadata: ({ review }) =>
      review
        ? {
            title: titleOf(revealed ? review : withoutItsSpoilers(review)),
            description: revealed ? undefined : descriptionOf(withoutItsSpoilers(review)),
            alternates: { canonical: reviewPath(review.film.slug, review.author.handle) },
            robots: revealed ? { index: false, follow: false } : undefined,
          }
        : { title: 'Your review', robots: { index: false } },
    show: ({ review, own, discussion, withdrawn }, viewer: Viewer | null) =>
      review ? (
        <>
          <ReviewPage
            review={review}
            helpful={
              <>
                {viewer?.id === review.author.id ? (
                  <ForAuthor review={review} />
                ) : (
                  <Helpful
                    review={review}
                    film={review.film}
                    viewer={viewer}
                    own={own}
                    from={reviewPath(review.film.slug, review.author.handle) + place}
                  />
                )}
                {discussion?.reader.mayAnswer && <QuoteReview review={review} />}
                {viewer?.id !== review.author.id && (
                  <ReportLink kind="review" id={review.id} of="this review" />
                )}
              </>
            }
          />
          {discussion && <DiscussionSection {...discussion} />}
          {!viewer && !revealed && <JsonLd data={reviewData(withoutItsSpoilers(review), siteOrigin())} />}
        </>
      ) : (
        withdrawn && <WithdrawnPage {...withdrawn} />
      ),
  })
}

/** A former address of the film leads on; anything else is not found. */
async function movedFilm(slug: string, handle: string, place: string): Promise<never> {
  await filmAt(slug, `/reviews/${encodeURIComponent(handle)}${place}`)
  return notFound()
}

function titleOf({ title, author, film }: Review): string {
  const who = `${author.name ?? author.handle} on ${film.title}`
  return title ? `${title}: ${who}` : who
}

const descriptionOf = ({ text, film }: Review): string =>
  plainText(text).replace(/\s+/g, ' ').slice(0, 200) || `A member’s review of ${film.title}.`
