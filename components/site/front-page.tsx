import type { ReactNode } from 'react'
import styles from './masthead.module.css'

/** The home page's content: the masthead above it fills the page's width. */
export function FrontPage({ children }: { children: ReactNode }) {
  return <div className={styles.front}>{children}</div>
}
