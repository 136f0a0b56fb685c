import { listPath } from '@/lib/reviews/reading/list-path'
import type { Audience as AudienceScore } from '@/lib/scores/audience'
import { axisOfRating } from '@/lib/scores/audience'
import { RATING_MINIMUM } from '@/lib/scores/rules'
import { inWords } from '@/lib/words'
import styles from './score-panel.module.css'
import { starsInWords } from './stars'

const TALLEST = 56

/** The audience's ten bars, with the mean and its gap to the critics beside them. */
export function Audience(props: { film: string; audience: AudienceScore; criticMean: number | null }) {
  const { film, audience, criticMean } = props
  return (
    <div className={styles.audience}>
      <Bars film={film} audience={audience} />
      <Said audience={audience} criticMean={criticMean} />
    </div>
  )
}

type BarsProps = { film: string; audience: AudienceScore }

function Bars({ film, audience: { n, counts, shares } }: BarsProps) {
  const most = Math.max(1, ...counts)
  return (
    <ol aria-label={`Ratings from half a star to five, ${n === 0 ? 'none yet' : `${n} in all`}`}>
      {counts.map((count, i) => {
        const height = count === 0 ? 0 : Math.max(2, Math.round((TALLEST * count) / most))
        const bar = (
          <>
            <svg height={TALLEST} width="100%" aria-hidden="true">
              <rect width="100%" y={TALLEST - height} height={height} />
            </svg>
            <span aria-hidden="true">{shortStars(i + 1)}</span>
            <span className="unseen">
              {starsInWords(i + 1)}: {count} {count === 1 ? 'rating' : 'ratings'}, {shares[i]} %
            </span>
          </>
        )
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the rating
          <li key={i} className={n === 0 ? styles.empty : undefined}>
            {count === 0 ? (
              bar
            ) : (
              <a
                href={listPath(film, { narrowed: { by: 'stars', halfStars: i + 1 } })}
                title={`${count.toLocaleString('en')}, ${shares[i]} %`}
              >
                {bar}
              </a>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const shortStars = (halfStars: number) =>
  `${halfStars >= 2 ? Math.floor(halfStars / 2) : ''}${halfStars % 2 ? '½' : ''}`

function Said({ audience, criticMean }: { audience: AudienceScore; criticMean: number | null }) {
  const { n, mean, rank } = audience
  if (n === 0)
    return (
      <p>
        <b>No ratings yet.</b> Single ratings show as dots; {inWords(RATING_MINIMUM)} make a headline number,
        and its gap to the critics, + or −, will stand here.
      </p>
    )
  const people = `${n.toLocaleString('en')} ${n === 1 ? 'rating' : 'ratings'}`
  if (mean === null)
    return (
      <p>
        <b>{people} so far.</b> Each is a dot on the axis; {inWords(RATING_MINIMUM)} make a headline number.
      </p>
    )
  return (
    <p>
      <b>
        {(mean / 2).toFixed(1)} of 5 stars, from {people}.
      </b>{' '}
      On the critics’ axis that is {axisOfRating(mean).toFixed(1)}
      {criticMean !== null && `, ${gapInWords(axisOfRating(mean) - criticMean)}`}. Lists rank the film at{' '}
      {(rank / 2).toFixed(2)} (<a href="/method">how</a>).
    </p>
  )
}

/** A gap as a signed number and in words: to one place, and nothing where that is 0. */
export function gapInWords(gap: number): string {
  const told = Math.abs(gap).toFixed(1)
  if (told === '0.0') return 'just where the critics are'
  return gap > 0 ? `+${told} over the critics` : `−${told} under the critics`
}
