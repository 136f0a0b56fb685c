import { RATING_MINIMUM } from '@/lib/scores/rules'
import { inWords } from '@/lib/words'
import styles from './score-panel.module.css'

const STARS = ['½', '1', '1½', '2', '2½', '3', '3½', '4', '4½', '5']

/** The audience's place: ten half-star bars, empty until members rate. */
export function Audience() {
  return (
    <div className={styles.audience}>
      <svg height="86" width="100%" role="img" aria-label="Ten half-star bars, all empty: no ratings yet">
        {STARS.map((star, i) => (
          <rect key={star} x={`${i * 10 + 1}%`} width="8%" y="4" height="56" rx="2" />
        ))}
        {STARS.map((star, i) => (
          <text key={star} x={`${i * 10 + 5}%`} y="80">
            {star}
          </text>
        ))}
      </svg>
      <p>
        <b>No ratings yet.</b> Single ratings will show as dots; {inWords(RATING_MINIMUM)} make a headline
        number, and its gap to the critics, + or −, will stand here.
      </p>
    </div>
  )
}
