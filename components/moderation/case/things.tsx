import { KINDS } from '@/components/moderation/words'
import type { Named } from '@/lib/moderation/everything/listing'
import styles from './case.module.css'

type Props = { title: string; things: readonly Named[]; total: number }

/** What an act takes with it, one by one. */
export function Things({ title, things, total }: Props) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul className={styles.lines}>
        {things.map(({ kind, id, label, path, excerpt, removals }) => (
          <li key={`${kind} ${id}`}>
            <p>
              {removals > 0 ? <bdi>{label}</bdi> : <a href={path}>{label}</a>} <small>{KINDS[kind]}</small>
            </p>
            {excerpt && (
              <p className={styles.note} dir="auto">
                {excerpt}
              </p>
            )}
          </li>
        ))}
      </ul>
      {total > things.length && <p className={styles.note}>And {total - things.length} more.</p>}
    </section>
  )
}
