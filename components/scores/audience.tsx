import { RATING_MINIMUM } from '@/lib/scores/rules'
import { inWords } from '@/lib/words'
import styles from './score-panel.module.css'

const STARS = ['½', '1', '1½', '2', '2½', '3', '3½', '4', '4½', '5']

/** The audience's place: ten half-star bars, empty until members rate. */
export function Audience() {
  return (
    <div className={styles.audience}>
      <ol aria-label="Ratings from half a star to five, none yet">
        {STARS.map((star) => (
          <li key={star}>{star}</li>
        ))}
      </ol>
      <p>
        <b>No ratings yet.</b> Single ratings will show as dots; {inWords(RATING_MINIMUM)} make a headline
        number, and its gap to the critics, + or −, will stand here.
      </p>
    </div>
  )
}
