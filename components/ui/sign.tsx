import type { Polarity } from '@/prisma/generated/enums'
import styles from './sign.module.css'

const SIGNS = { praise: '+', mixed: '±', fault: '−' } as const
/** How a page says a polarity in words. */
export const POLARITY_WORDS = { praise: 'for', mixed: 'both ways', fault: 'against' } as const

/** For, both ways or against: told apart by sign, fill and colour. */
export function Sign({ polarity }: { polarity: Polarity }) {
  return (
    <b className={styles[polarity]} role="img" aria-label={POLARITY_WORDS[polarity]}>
      {SIGNS[polarity]}
    </b>
  )
}

export function Legend() {
  return (
    <p className={styles.legend}>
      {(['praise', 'mixed', 'fault'] as const).map((polarity) => (
        <span key={polarity}>
          <b className={styles[polarity]} aria-hidden="true">
            {SIGNS[polarity]}
          </b>{' '}
          {POLARITY_WORDS[polarity]}
        </span>
      ))}
    </p>
  )
}
