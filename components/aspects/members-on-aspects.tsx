import { POLARITY_WORDS, Sign } from '@/components/ui/sign'
import type { AspectTotal } from '@/lib/films/schema'
import { listPath } from '@/lib/reviews/reading/list-path'
import styles from './members-on-aspects.module.css'
import { aspectTitle } from './tally'

/** What members' chips add up to, beneath the critics'; each number leads to the reviews it counts. */
export function MembersOnAspects({ film, totals }: { film: string; totals: readonly AspectTotal[] }) {
  if (totals.length === 0) return null
  return (
    <div className={styles.members}>
      <h3>Members</h3>
      <ul>
        {totals.map((total) => (
          <li key={total.aspect}>
            <b>{aspectTitle(total.aspect)}</b>
            {(['praise', 'mixed', 'fault'] as const).map((polarity) =>
              total[polarity] > 0 ? (
                <a
                  key={polarity}
                  href={listPath(film, { narrowed: { by: 'aspect', aspect: total.aspect, polarity } })}
                  aria-label={`${aspectTitle(total.aspect)}: ${total[polarity]} ${POLARITY_WORDS[polarity]}`}
                >
                  <Sign polarity={polarity} /> {total[polarity].toLocaleString('en')}
                </a>
              ) : null,
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
