import { Work } from '@/components/films/shelf'
import type { FoundFilm } from '@/lib/search/schema'
import { Matched } from './matched'
import styles from './search.module.css'

export function FoundFilms({ films }: { films: readonly FoundFilm[] }) {
  return (
    <ul className={styles.films}>
      {films.map((film) => (
        <li key={film.slug}>
          <Work film={film} />
          <Matched spelling={film.matched} />
        </li>
      ))}
    </ul>
  )
}
