import { starsInWords } from '@/components/scores/stars'
import styles from './review.module.css'

const STAR = 'M12 2.2l3 6.7 7.3.8-5.5 4.9 1.6 7.2L12 18.1l-6.4 3.7 1.6-7.2L1.7 9.7 9 8.9z'

/** A rating as five stars, filled half by half. */
export function Stars({ halfStars }: { halfStars: number }) {
  return (
    <span className={styles.stars} role="img" aria-label={starsInWords(halfStars)}>
      {[2, 4, 6, 8, 10].map((full) => (
        <svg key={full} viewBox="0 0 24 24" aria-hidden="true">
          <path d={STAR} />
          {halfStars >= full ? (
            <path d={STAR} className={styles.lit} />
          ) : halfStars === full - 1 ? (
            <path d="M12 2.2V18.1l-6.4 3.7 1.6-7.2L1.7 9.7 9 8.9z" className={styles.lit} />
          ) : null}
        </svg>
      ))}
    </span>
  )
}
