import { Rail } from '@/components/ui/rail'
import type { Letters } from '@/lib/scales/queries'
import styles from './method.module.css'

/** How letters become numbers, from the version that is in force. */
export function LettersMethod({ letters: { best, labels, version } }: { letters: Letters }) {
  return (
    <Rail id="letters" title="How letters become numbers">
      <div className={styles.text}>
        <p>
          Some critics give letters. Each counts for a number of {best}, in even steps from an F, which is
          nothing, unless the outlet says otherwise of its own: then that counts. The letter itself is what we
          print first.
        </p>
        <ul className={styles.letters}>
          {labels.map(({ label, value }) => (
            <li key={label}>
              <b>{label.replace('-', '−')}</b> {value}
            </li>
          ))}
        </ul>
        <p>
          This is version {version} of the table. When our editors change it, every review that gives a letter
          is scored anew, and what that changed stays on record.
        </p>
      </div>
    </Rail>
  )
}
