import { starsInWords } from '@/components/scores/stars'
import { Rail } from '@/components/ui/rail'
import { inWords } from '@/lib/words'
import styles from './members.module.css'

const TALLEST = 72

/** How a member's stars fall: ten bars, from half a star to five. */
export function OwnStars({ counts }: { counts: readonly number[] }) {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  const most = Math.max(...counts)
  return (
    <Rail title="Stars" intro={<p>{n === 1 ? 'One rating.' : `From ${inWords(n)} ratings.`}</p>}>
      <ol className={styles.stars}>
        {counts.map((count, i) => {
          const height = count === 0 ? 0 : Math.max(2, Math.round((TALLEST * count) / most))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the rating
            <li key={i}>
              <svg height={TALLEST} width="100%" aria-hidden="true">
                <rect width="100%" y={TALLEST - height} height={height} />
              </svg>
              <span aria-hidden="true">{(i + 1) / 2}</span>
              <span className="unseen">
                {starsInWords(i + 1)}: {count}
              </span>
            </li>
          )
        })}
      </ol>
    </Rail>
  )
}
