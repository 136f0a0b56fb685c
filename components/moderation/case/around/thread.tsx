import styles from '@/components/moderation/case/case.module.css'
import { commentPath } from '@/lib/comments/paths'
import type { Beside } from '@/lib/moderation/signals/around'
import { dateInWords } from '@/lib/partial-date'

/** What was said around it, each as it begins. */
export function Thread({ around, of }: { around: readonly Beside[]; of: 'comment' | 'other' }) {
  if (around.length === 0 || (of === 'comment' && around.length === 1)) return null
  return (
    <section className={styles.part}>
      <h2>{of === 'comment' ? 'The thread around it' : 'What was said beneath it'}</h2>
      <ol className={styles.thread}>
        {around.map((one) => (
          <li key={one.id} data-depth={Math.min(one.depth, 3)} aria-current={one.isIt || undefined}>
            <p className={styles.note}>
              {one.isIt ? (
                <b>This one</b>
              ) : (
                <a href={commentPath(one.id)}>
                  <bdi>{one.handle}</bdi>
                </a>
              )}
              , {dateInWords(one.on)}
              {one.isRemoved && ', removed'}
            </p>
            <p dir="auto">{says(one)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function says({ excerpt, wholeSpoiler }: Beside): string {
  if (excerpt === null) return 'Deleted by its author.'
  return excerpt === '' && wholeSpoiler ? 'All of it is marked as a spoiler.' : excerpt
}
