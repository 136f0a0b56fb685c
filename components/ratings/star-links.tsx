import { starsInWords } from '@/components/scores/stars'
import { HALF_STARS } from '@/lib/ratings/steps'
import { HalfStar } from './half-star'
import styles from './stars.module.css'

/** The stars of who is not signed in: each leads there, and comes back with its meaning. */
export function StarLinks({ film }: { film: string }) {
  return (
    <ul className={styles.stars} aria-label="Rate this film">
      {HALF_STARS.map((halfStars) => (
        <li key={halfStars}>
          <a href={`/films/${film}/rate?stars=${halfStars}`} rel="nofollow">
            <HalfStar halfStars={halfStars} />
            <span className="unseen">Give it {starsInWords(halfStars)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
