import { ReportLink } from '@/components/moderation/reporting/report-link'
import { ReviewCard } from '@/components/reviews/card/review-card'
import { Helpful } from '@/components/reviews/helpful/helpful'
import type { Viewer } from '@/lib/accounts/viewer'
import type { OwnAnswers } from '@/lib/reviews/helpful/queries'
import type { ListedReview } from '@/lib/reviews/reading/lists'
import type { Revealed } from '@/lib/reviews/reading/revealing'

/** Who reads, and what they answered so far. */
export type Reader = { viewer: Viewer | null; own: OwnAnswers }

type Props = {
  reviews: readonly Revealed<ListedReview>[]
  film: { slug: string }
  reader: Reader
  /** The page they stand on. */
  from: string
}

export function ReviewCards({ reviews, film, reader, from }: Props) {
  return reviews.map((review) => (
    <ReviewCard
      key={review.id}
      review={review}
      film={film}
      helpful={
        <>
          <Helpful review={review} film={film} from={from} {...reader} />
          {reader.viewer?.id !== review.author.id && (
            <ReportLink
              kind="review"
              id={review.id}
              of={`the review by ${review.author.name ?? review.author.handle}`}
            />
          )}
        </>
      }
    />
  ))
}
