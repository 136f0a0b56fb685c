import { dateInWords } from '@/lib/partial-date'
import styles from './review-card.module.css'
import type { Seated } from './seats'

/** Critic, outlet and date; what is not known is called unknown. */
export function Byline({ review: { critic, outlet, headline, publishedAt } }: { review: Seated }) {
  return (
    <p className={styles.by}>
      {critic && <a href={`/critics/${critic.slug}`}>{critic.name}</a>}
      {critic && ', '}
      {outlet ? (
        <>
          <a href={`/outlets/${outlet.slug}`}>{outlet.name}</a>
          {!critic && ', critic unnamed'}
        </>
      ) : critic ? (
        'outlet unknown'
      ) : (
        'Critic and outlet unknown'
      )}
      {!headline && ', headline unknown'} ·{' '}
      {publishedAt ? <time dateTime={publishedAt}>{dateInWords(publishedAt)}</time> : 'date unknown'}
    </p>
  )
}
