import { timeOf } from '@/components/reviews/writing/moment'
import styles from '@/components/reviews/writing/writing.module.css'
import type { Shelved } from '@/lib/reviews/drafts/shelf'

type Props = {
  found: (Shelved & { isBack: boolean }) | null
  formats: string
  onTake: (shelved: Shelved) => void
  onForget: () => void
}

/** A text that only this browser had: said where it is back, offered where a newer one stands in the form. */
export function FoundHere({ found, formats, onTake, onForget }: Props) {
  if (!found) return null
  const when = `${new Date(found.at).toLocaleDateString(formats)}, ${timeOf(found.at, formats)}`
  if (found.isBack)
    return (
      <p className={styles.notice} role="status">
        What you wrote here on {when} had not reached Balcony. It is back.
      </p>
    )
  return (
    <div className={styles.notice} role="status">
      <p>
        This browser still has a text of yours from {when} that was never saved. Since then another was saved.
      </p>
      <details>
        <summary>Read it</summary>
        <p className={styles.raw}>{found.typed.body}</p>
      </details>
      <p className={styles.choice}>
        <button type="button" onClick={() => onTake(found)}>
          Put it into the form
        </button>
        <button type="button" onClick={onForget}>
          Forget it
        </button>
      </p>
    </div>
  )
}
