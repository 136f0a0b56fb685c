import type { Seated } from '@/components/critics/seats'
import { seatOf } from '@/components/critics/seats'
import { of100, shortName } from '@/components/critics/words'
import { Seat } from '@/components/ui/seat'
import { VERDICT_CLASSES } from '@/lib/scores/rules'
import styles from './score-panel.module.css'
import { MOST_DOTS, type Standing } from './standing'

/** The axis in text: who gave what, and what each silent review counts as. */
export function Key({ film }: { film: Standing }) {
  const { critics, reviewCount, scoredCount, sheet } = film
  if (reviewCount === 0) return null
  const more = reviewCount - scoredCount - sheet.silent.length
  return (
    <ul className={styles.key}>
      {reviewCount <= MOST_DOTS && critics.map((critic) => <Scored key={critic.seat} critic={critic} />)}
      {sheet.silent.map(({ slug, label, verdict }) => {
        const seat = seatOf(slug, critics)
        const { low, high } = VERDICT_CLASSES[verdict]
        const unnamed = label.startsWith('“') ? 'Critic and outlet unknown, ' : ''
        return (
          <li key={slug} className={styles.silent}>
            {seat && <Seat n={seat} />} {unnamed}
            <a href={`/films/${film.slug}/critic-reviews/${slug}`}>{label}</a>: {verdict} by our reading, so{' '}
            {low}–{high}
          </li>
        )
      })}
      {more > 0 && <li className={styles.silent}>and {more.toLocaleString('en')} more without a score</li>}
    </ul>
  )
}

function Scored({ critic }: { critic: Seated }) {
  return critic.score ? (
    <li>
      <Seat n={critic.seat} /> {shortName(critic)} <b>{of100(critic.score.of100)}</b>
    </li>
  ) : null
}
