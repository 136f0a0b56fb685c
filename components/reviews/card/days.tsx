import type { ReactNode } from 'react'
import styles from './review.module.css'

/** A day, and how it is said. */
export type Day = { on: string; words: string }

type Props = {
  posted: Day
  edited: Day | null
  seen: Day | null
  /** Where it is not the site's own: its code and what it calls itself. */
  language: { code: string; name: string } | null
  /** Where what became of it can be read; null where nowhere yet. */
  history: string | null
}

/** When a review was written, and of which evening it speaks. */
export function DaysInWords({ posted, edited, seen, language, history }: Props) {
  return (
    <p className={styles.days}>
      <Time day={posted} />
      {edited && (
        <>
          {'\u00a0· '}
          <Led to={history}>
            edited <Time day={edited} />
          </Led>
        </>
      )}
      {seen && (
        <>
          {'\u00a0· seen '}
          <Time day={seen} />
        </>
      )}
      {language && (
        <>
          {'\u00a0· '}
          <span lang={language.code}>{language.name}</span>
        </>
      )}
    </p>
  )
}

const Time = ({ day: { on, words } }: { day: Day }) => <time dateTime={on}>{words}</time>

const Led = ({ to, children }: { to: string | null; children: ReactNode }) =>
  to ? <a href={to}>{children}</a> : children
