import { Answers } from '@/components/reviews/card/answers'
import { Seat } from '@/components/ui/seat'
import { Byline } from './byline'
import { CardFacts } from './card-facts'
import styles from './review-card.module.css'
import type { Seated } from './seats'
import { of100, VERDICT_WORDS } from './words'

/** A critic's review in a list: the critic's own score first, our summary, and the way on. */
export function ReviewCard({ review, film }: { review: Seated; film: { slug: string } }) {
  const { seat, slug, critic, outlet, headline, score, verdict, summary } = review
  return (
    <article className={styles.review}>
      <header>
        <Seat n={seat} />
        <p className={score && score.raw.length > 6 ? styles.long : styles.mark}>
          {score ? score.raw : <i>no score</i>}
          {score && <small>{of100(score.of100)} of 100</small>}
        </p>
        <p className={styles.verdict}>
          {VERDICT_WORDS[verdict]}
          {!score && <small>our reading</small>}
        </p>
      </header>
      <div>
        <h3>
          <a href={`/films/${film.slug}/critic-reviews/${slug}`}>
            {headline ?? critic?.name ?? outlet?.name ?? 'A review without a headline'}
          </a>
        </h3>
        <Byline review={review} />
        <p className={styles.summary}>{summary}</p>
        <CardFacts review={review} />
        <Answers n={review.comments} here={`/films/${film.slug}/critic-reviews/${slug}`} />
      </div>
    </article>
  )
}
