import type { Asked } from '@/lib/search/asking'
import { Found } from './found'
import { Question } from './question'
import styles from './search.module.css'

/** The question, and what became of it. */
export function SearchPage({ asked }: { asked: Asked }) {
  return (
    <div className={styles.page}>
      <header>
        <h1>Search</h1>
        <p>
          Titles, people and characters, in any spelling you know: accents, hyphens, name order and a slip of
          the finger are forgiven.
        </p>
      </header>
      <Question typed={asked.typed} refused={asked.state === 'refused' ? asked.message : null} />
      {asked.state === 'answered' && <Found typed={asked.typed} results={asked.results} />}
    </div>
  )
}
