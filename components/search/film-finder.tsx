import { Poster } from '@/components/posters/poster'
import { ActionForm } from '@/components/ui/action-form'
import type { Action } from '@/lib/action'
import type { Asked } from '@/lib/search/asking'
import { QUERY_LIMIT } from '@/lib/search/schema'
import styles from './film-finder.module.css'

/** Finds are short: who means another film types more of its title. */
const MOST = 6

type Props = {
  /** The page this stands on. */
  path: string
  asked: Asked
  /** Films that need not be offered. */
  chosen: readonly string[]
  action: Action
  submit: string
  /** Sent along with the film chosen. */
  hidden?: Readonly<Record<string, string>>
}

/** Asks for a title, and offers what is called so. */
export function FilmFinder({ path, asked, chosen, action, submit, hidden = {} }: Props) {
  const films = asked.state === 'answered' ? asked.results.films : []
  const offered = films.filter(({ slug }) => !chosen.includes(slug)).slice(0, MOST)
  return (
    <div className={styles.finder}>
      <form action={path}>
        <label htmlFor="title">Find a film by its title</label>
        <span>
          <input id="title" name="q" defaultValue={asked.typed} maxLength={QUERY_LIMIT} autoComplete="off" />
          <button type="submit">Find</button>
        </span>
        {asked.state === 'refused' && <strong role="alert">{asked.message}</strong>}
      </form>
      {asked.state === 'answered' && offered.length === 0 && (
        <p role="status">Nothing else in the catalogue is called “{asked.typed}”.</p>
      )}
      {offered.length > 0 && (
        <ul aria-label="Found">
          {offered.map((film) => (
            <li key={film.slug}>
              <Poster film={film} />
              <p>
                <cite>{film.title}</cite> {film.year && <small>{film.year}</small>}
              </p>
              <ActionForm
                action={action}
                submit={submit}
                label={`${submit} ${film.title}`}
                hidden={{ ...hidden, film: film.slug }}
                quiet
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
