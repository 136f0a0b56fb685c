import styles from './standing.module.css'

/** What its author reads beside a text that waits for a moderator. */
export function Held({ why }: { why: string }) {
  return (
    <div className={styles.held} role="status">
      <p>
        <strong>This waits for a moderator.</strong> {why}
      </p>
      <p>
        Until then nobody but you reads it. You will be told what was decided.{' '}
        <a href="/guidelines">Guidelines</a>
      </p>
    </div>
  )
}
