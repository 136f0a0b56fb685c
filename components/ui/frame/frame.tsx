import type { ReactNode } from 'react'
import { PageNav } from '@/components/ui/page-nav'
import styles from './frame.module.css'

export interface Framed {
  title: ReactNode
  lead: ReactNode
  /** What was just done, where something was. */
  done?: ReactNode
  children: ReactNode
}

type Props = Framed & { label: string; pages: readonly { path: string; words: string }[]; at: string }

/** What pages that belong together share: the list of them, and how each begins. */
export function Frame({ label, pages, at, title, lead, done, children }: Props) {
  return (
    <div className={styles.frame}>
      <PageNav label={label} pages={pages} at={at} />
      <article>
        <header>
          <h1>{title}</h1>
          <p>{lead}</p>
        </header>
        {done && (
          <div className={styles.done} role="status">
            {done}
          </div>
        )}
        {children}
      </article>
    </div>
  )
}
