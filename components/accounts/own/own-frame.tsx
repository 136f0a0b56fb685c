import type { ReactNode } from 'react'
import { PageNav } from '@/components/ui/page-nav'
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
      <PageNav label="Your account" pages={ownPages} at={at} />
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

type PartProps = { id?: string; title: string; intro?: ReactNode; children: ReactNode }

/** A part of such a page, with a title of its own. */
export function OwnPart({ id, title, intro, children }: PartProps) {
  return (
    <section className={styles.part} id={id}>
      <header>
        <h2>{title}</h2>
        {intro && <p>{intro}</p>}
      </header>
      {children}
    </section>
  )
}
