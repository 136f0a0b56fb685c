import styles from './search.module.css'

type Props = { typed: string; refused: string | null }

/** The field with what was typed still in it, and beside it why that could not be searched for. */
export function Question({ typed, refused }: Props) {
  return (
    <search className={styles.question} aria-label="This page">
      <form action="/search">
        <label htmlFor="question">Film, person or character</label>
        <div>
          <input
            name="q"
            type="search"
            id="question"
            defaultValue={typed}
            autoComplete="off"
            aria-invalid={refused ? true : undefined}
            aria-describedby={refused ? 'question-refused' : undefined}
          />
          <button type="submit">Search</button>
        </div>
        {refused && (
          <p id="question-refused" role="alert">
            {refused}
          </p>
        )}
      </form>
    </search>
  )
}
