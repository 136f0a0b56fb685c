import type { ReactNode } from 'react'
import styles from './figures.module.css'

/** A part of a month's figures: its name in the margin, its numbers beside it. */
export function Part({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <header>
        <h2>{title}</h2>
        <p>{intro}</p>
      </header>
      <div>{children}</div>
    </section>
  )
}
