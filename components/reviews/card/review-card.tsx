import type { ReactNode } from 'react'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import type { ListedReview } from '@/lib/reviews/reading/lists'
import type { Revealed } from '@/lib/reviews/reading/revealing'
import { Answers } from './answers'
import { Card } from './card'
import { FoundHelpful } from './found-helpful'
import styles from './review.module.css'
import { Days, SaidBy } from './said-by'

type Props = {
  review: Revealed<ListedReview>
  film: { slug: string }
  /** Where whoever reads can say whether it helped. */
  helpful: ReactNode
}

/** A member's review in a list: whose it is and their stars, how it begins, and the way on. */
export function ReviewCard({ review, film, helpful }: Props) {
  const { id, author, opening, isCut, wholeSpoiler, isRevealed } = review
  const here = reviewPath(film.slug, author.handle)
  const name = author.name ?? author.handle
  return (
    <Card
      {...review}
      id={`review-${id}`}
      said={
        <>
          <SaidBy author={author} />
          <Days review={review} here={here} />
        </>
      }
      name={name}
      here={here}
      text={opening}
      isWithheld={wholeSpoiler && !isRevealed}
      film={film.slug}
      more={
        isCut && (
          <p className={styles.on}>
            <a href={here}>
              Read on<span className="unseen"> in the review by {name}</span>
            </a>
          </p>
        )
      }
    >
      <div className={styles.foot}>
        <FoundHelpful {...review} />
        {helpful}
        <Answers n={review.comments} here={here} />
      </div>
    </Card>
  )
}
