import type { ReactNode } from 'react'
import styles from './rail.module.css'

type Props = { id?: string; title: string; intro?: ReactNode; children: ReactNode }

/** A section: its title and a word about it in the margin, which stays in view, its matter beside. */
export function Rail({ id, title, intro, children }: Props) {
  return (
    <section className={styles.rail} id={id}>
      <header>
        <h2>{title}</h2>
        {intro}
      </header>
      {children}
    </section>
  )
}
