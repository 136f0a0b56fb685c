import type { CriticReviewCard } from '@/lib/critics/schema'
import { dateInWords } from '@/lib/partial-date'
import styles from './critic-review.module.css'

/** Who wrote it, where, when; what is not known is called unknown. */
export function Byline({
  card: { critic, outlet, publishedAt },
  bio,
}: {
  card: CriticReviewCard
  bio: string | null
}) {
  return (
    <div className={styles.by}>
      <p>
        {critic ? <a href={`/critics/${critic.slug}`}>{critic.name}</a> : 'Critic unknown'}
        {' · '}
        {outlet ? <a href={`/outlets/${outlet.slug}`}>{outlet.name}</a> : 'outlet unknown'}
        {' · '}
        {publishedAt ? <time dateTime={publishedAt}>{dateInWords(publishedAt)}</time> : 'date unknown'}
      </p>
      {bio && <p>{bio}</p>}
    </div>
  )
}
