import { dateInWords } from '@/lib/partial-date'
import { inWords } from '@/lib/words'
import styles from './score-panel.module.css'
import { audienceOf100, bandInWords, bandOf, type Standing } from './standing'
import { FILM_VERDICT_WORDS } from './verdicts'

/** The word, the mean and the band; nothing below the minimum count. */
export function Headline({ film }: { film: Standing }) {
  const { criticMean, scoredCount, reviewCount, verdict, verdictSince, audience } = film
  const seats = audienceOf100(audience)
  if (criticMean === null && seats === null) return null
  const band = bandOf(film)
  return (
    <div className={styles.head}>
      {verdict && (
        <p className={styles.word}>
          <b>{FILM_VERDICT_WORDS[verdict]}</b>
          {verdictSince && <time dateTime={verdictSince}>since {dateInWords(verdictSince)}</time>}
        </p>
      )}
      {criticMean !== null && (
        <p>
          <b>{criticMean.toFixed(1)}</b> critics, from {scoredCount} of {reviewCount}
        </p>
      )}
      {band && (
        <p>
          <b>{bandInWords(band)}</b> counting the {inWords(reviewCount - scoredCount)} silent
        </p>
      )}
      {seats !== null && (
        <p>
          <b>{seats.toFixed(1)}</b> audience, from {audience.n.toLocaleString('en')}
        </p>
      )}
    </div>
  )
}
