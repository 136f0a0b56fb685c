import { VERDICT_WORDS } from '@/components/critics/words'
import { Poster } from '@/components/posters/poster'
import type { Written } from '@/lib/critics/writers'
import { dateInWords } from '@/lib/partial-date'
import styles from './writers.module.css'

/** Reviews of many films: each with its film's poster, the critic's own score and our summary. */
export function WrittenList({ reviews }: { reviews: readonly Written[] }) {
  if (reviews.length === 0)
    return <p className={styles.none}>Nothing of theirs is public here at the moment.</p>
  return (
    <ol className={styles.written}>
      {reviews.map(({ id, film, card }) => (
        <li key={id}>
          <Poster film={film} />
          <div>
            <h3>
              <a href={`/films/${film.slug}/critic-reviews/${card.slug}`}>
                <cite>{film.title}</cite> {film.year}
              </a>
            </h3>
            <p className={styles.mark}>
              <b>{card.score ? card.score.raw : 'no score'}</b>
              {card.score && <span>{card.score.of100.toFixed(0)} of 100</span>}
              <span>
                {VERDICT_WORDS[card.verdict]}
                {card.verdictBasis === 'reading' && ', our reading'}
              </span>
              <span>{card.publishedAt ? dateInWords(card.publishedAt) : 'date unknown'}</span>
            </p>
            <p className={styles.summary}>{card.summary}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
