import { audienceOf100 } from '@/components/scores/standing'
import type { Audience } from '@/lib/scores/audience'
import { axisOfRating } from '@/lib/scores/audience'
import styles from './axis.module.css'

type Props = { audience: Audience; criticMean: number | null; top: number }

/** The audience under the critics, on the same axis: a mean with its gap, or single dots below the minimum. */
export function AudienceLine({ audience, criticMean, top }: Props) {
  const at = audienceOf100(audience)
  return (
    <g>
      <line x2="100%" y1={top} y2={top} className={audience.n === 0 ? styles.none : undefined} />
      {at === null ? (
        <Singles counts={audience.counts} top={top} />
      ) : (
        <>
          {criticMean !== null && (
            <line x1={`${criticMean}%`} x2={`${at}%`} y1={top} y2={top} className={styles.gap} />
          )}
          <line x1={`${at}%`} x2={`${at}%`} y1={top - 9} y2={top + 9} className={styles.mean} />
        </>
      )}
      <text y={top + 24} className={styles.start}>
        {said(audience)}
      </text>
    </g>
  )
}

const said = ({ n, mean }: Audience) =>
  n === 0
    ? 'Audience: no ratings yet'
    : mean === null
      ? `Audience: ${n} ${n === 1 ? 'rating' : 'ratings'}, each a dot`
      : `Audience: ${axisOfRating(mean).toFixed(1)}`

/** Each rating a dot at its place; equal ones above one another. */
function Singles({ counts, top }: { counts: readonly number[]; top: number }) {
  const dots = counts.flatMap((count, i) =>
    Array.from({ length: count }, (_, above) => ({ at: axisOfRating(i + 1), above })),
  )
  return dots.map(({ at, above }) => (
    <circle key={`${at} ${above}`} cx={`${at}%`} cy={top - 11 * above} className={styles.single} />
  ))
}
