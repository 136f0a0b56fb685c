import type { ReactNode } from 'react'
import styles from './empty.module.css'

/** A place where nothing is yet: says so, and what will be. */
export function Empty({ says, children }: { says: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{says}</p>
      {children}
    </div>
  )
}
