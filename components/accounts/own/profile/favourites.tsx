import { Poster } from '@/components/posters/poster'
import { ActionForm } from '@/components/ui/action-form'
import { raiseFavouriteAction, removeFavouriteAction } from '@/lib/members/profile/actions'
import type { Favourite } from '@/lib/members/profile/queries'
import styles from './favourites.module.css'

/** The films one holds dearest, each to be moved or taken out. */
export function Favourites({ films }: { films: readonly Favourite[] }) {
  if (films.length === 0) return null
  return (
    <ol className={styles.films}>
      {films.map((film, i) => (
        <li key={film.slug}>
          <Poster film={film} />
          <a href={`/films/${film.slug}`}>
            <cite>{film.title}</cite>
          </a>
          <div>
            {i > 0 && (
              <ActionForm
                action={raiseFavouriteAction}
                submit="Move up"
                label={`Move up ${film.title}`}
                hidden={{ film: film.slug }}
                quiet
              />
            )}
            <ActionForm
              action={removeFavouriteAction}
              submit="Take out"
              label={`Take out ${film.title}`}
              hidden={{ film: film.slug }}
              quiet
            />
          </div>
        </li>
      ))}
    </ol>
  )
}
