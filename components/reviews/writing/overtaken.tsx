import { WordDiff } from '@/components/text/word-diff'
import styles from './writing.module.css'

/** Two texts of one review: what was posted meanwhile, and what was written from an earlier one. */
export function Overtaken({ posted, drafted }: { posted: string; drafted: string }) {
  return (
    <section className={styles.overtaken} aria-labelledby="overtaken">
      <h2 id="overtaken">Two texts of one review</h2>
      <p>
        While you wrote here, your review was posted from another place. That one stands; nothing of yours is
        lost. Here is what differs, the posted text struck through, yours underlined. Below is yours: post it,
        and it takes the other’s place.
      </p>
      <WordDiff before={posted} after={drafted} />
      <details>
        <summary>The posted text, whole</summary>
        <p className={styles.raw}>{posted}</p>
      </details>
    </section>
  )
}
