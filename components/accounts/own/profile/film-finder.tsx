import { Poster } from '@/components/posters/poster'
import { ActionForm } from '@/components/ui/action-form'
import { addFavouriteAction } from '@/lib/members/profile/actions'
import type { Asked } from '@/lib/search/asking'
import { QUERY_LIMIT } from '@/lib/search/schema'
import styles from './favourites.module.css'

/** Finds are short: who means another film types more of its title. */
const MOST = 6

/** Asks for a title, and offers what is called so. */
export function FilmFinder({ asked, chosen }: { asked: Asked; chosen: readonly string[] }) {
  const films = asked.state === 'answered' ? asked.results.films : []
  const offered = films.filter(({ slug }) => !chosen.includes(slug)).slice(0, MOST)
  return (
    <div className={styles.finder}>
      <form action="/account/profile#favourites">
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
                action={addFavouriteAction}
                submit="Choose"
                label={`Choose ${film.title}`}
                hidden={{ film: film.slug }}
                quiet
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
