import type { ReactNode } from 'react'
import styles from './own-frame.module.css'
import { type OwnPath, ownPages } from './own-pages'

type Props = {
  at: OwnPath
  title: ReactNode
  lead: ReactNode
  /** What was just done, where something was. */
  done?: ReactNode
  children: ReactNode
}

/** What the pages of one’s own account share: the list of them, and how each begins. */
export function OwnFrame({ at, title, lead, done, children }: Props) {
  return (
    <div className={styles.frame}>
      <nav aria-label="Your account">
        <ul>
          {ownPages.map(({ path, words }) => (
            <li key={path}>
              <a href={path} aria-current={path === at ? 'page' : undefined}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <article>
        <header>
          <h1>{title}</h1>
          <p>{lead}</p>
        </header>
        {done && (
          <p className={styles.done} role="status">
            {done}
          </p>
        )}
        {children}
      </article>
    </div>
  )
}
