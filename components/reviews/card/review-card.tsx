import type { ReactNode } from 'react'
import { CookedText } from '@/components/text/cooked-text'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import type { ListedReview } from '@/lib/reviews/reading/lists'
import type { Revealed } from '@/lib/reviews/reading/revealing'
import { Answers } from './answers'
import { Chips } from './chips'
import { FoundHelpful } from './found-helpful'
import styles from './review.module.css'
import { Days, SaidBy } from './said-by'
import { Stars } from './stars'

type Props = {
  review: Revealed<ListedReview>
  film: { slug: string }
  /** Where whoever reads can say whether it helped. */
  helpful: ReactNode
}

/** A member's review in a list: whose it is and their stars, how it begins, and the way on. */
export function ReviewCard({ review, film, helpful }: Props) {
  const { id, author, title, opening, isCut, wholeSpoiler, chips, halfStars, language, isRevealed } = review
  const here = reviewPath(film.slug, author.handle)
  return (
    <article className={styles.card} id={`review-${id}`}>
      <header>
        {halfStars ? <Stars halfStars={halfStars} /> : <p className={styles.none}>no stars</p>}
        <SaidBy author={author} />
        <Days review={review} here={here} />
      </header>
      <div>
        <h3 lang={title && language ? language : undefined}>
          <a href={here}>{title ? <bdi>{title}</bdi> : <Untitled name={author.name ?? author.handle} />}</a>
        </h3>
        {wholeSpoiler && !isRevealed ? (
          <p className={styles.whole}>
            This whole review tells the story.{' '}
            <a href={`${here}/revealed`} rel="nofollow">
              Read it all the same
            </a>
          </p>
        ) : (
          <div lang={language ?? undefined}>
            <CookedText tree={opening} revealed={isRevealed} revealHref={`${here}/revealed`} />
          </div>
        )}
        {isCut && (
          <p className={styles.on}>
            <a href={here}>
              Read on<span className="unseen"> in the review by {author.name ?? author.handle}</span>
            </a>
          </p>
        )}
        <Chips chips={chips} film={film.slug} />
        <div className={styles.foot}>
          <FoundHelpful {...review} />
          {helpful}
          <Answers n={review.comments} here={here} />
        </div>
      </div>
    </article>
  )
}

function Untitled({ name }: { name: string }) {
  return (
    <>
      A review by <bdi>{name}</bdi>
    </>
  )
}
