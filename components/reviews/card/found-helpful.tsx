import { capital, inWords } from '@/lib/words'
import styles from './review.module.css'

/** How many found it helpful. Who did not is told nobody. */
export function FoundHelpful(answers: { yes: number; yesBefore: number }) {
  const words = helpfulInWords(answers)
  return words && <p className={styles.helpful}>{words}</p>
}

export function helpfulInWords({ yes, yesBefore }: { yes: number; yesBefore: number }): string | null {
  if (yes === 0 && yesBefore === 0) return null
  if (yes === 0) return `${capital(inWords(yesBefore))} found an earlier version helpful`
  const before = yesBefore > 0 ? `, ${inWords(yesBefore)} an earlier version` : ''
  return `${capital(inWords(yes))} found this helpful${before}`
}
