import type { ReactNode } from 'react'
import styles from './entry.module.css'

/** A page with one thing to do: what it is on one side, the form on the other. */
export function Entry({ title, lead, children }: { title: string; lead: ReactNode; children?: ReactNode }) {
  return (
    <article className={styles.entry}>
      <header>
        <h1>{title}</h1>
        <div className={styles.lead}>{lead}</div>
      </header>
      {children}
    </article>
  )
}
