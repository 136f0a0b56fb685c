import { aspectTitle } from '@/components/aspects/tally'
import { Sign } from '@/components/ui/sign'
import type { Chip } from '@/lib/reviews/reading/card-schema'
import { listPath } from '@/lib/reviews/reading/list-path'
import styles from './review.module.css'

/** What a review says of aspects; each leads to the others that say so, where there is a `film` yet to lead to. */
export function Chips({ chips, film }: { chips: readonly Chip[]; film: string | null }) {
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label="Aspects">
      {chips.map(({ aspect, polarity }) => (
        <li key={aspect}>
          {film ? (
            <a href={listPath(film, { narrowed: { by: 'aspect', aspect, polarity } })}>
              <Sign polarity={polarity} /> {aspectTitle(aspect)}
            </a>
          ) : (
            <span>
              <Sign polarity={polarity} /> {aspectTitle(aspect)}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
