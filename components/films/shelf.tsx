import { Poster } from '@/components/posters/poster'
import { Spelled } from '@/components/ui/spelled'
import type { FilmName } from '@/lib/films/schema'
import styles from './shelf.module.css'

const KINDS = { film: null, filmSeries: 'film series', series: 'series' } as const

/** A film as its poster, with title, year and, where it is not a film, its kind. */
export function Work({ film }: { film: FilmName }) {
  const facts = [film.year, KINDS[film.kind]].filter(Boolean).join(', ')
  return (
    <a className={styles.work} href={`/films/${film.slug}`}>
      <Poster film={film} />
      <span>
        <cite>
          <Spelled>{film.title}</Spelled>
        </cite>{' '}
        {facts}
      </span>
    </a>
  )
}

export function Shelf({ films }: { films: readonly FilmName[] }) {
  return (
    <ul className={styles.shelf}>
      {films.map((film) => (
        <li key={film.slug}>
          <Work film={film} />
        </li>
      ))}
    </ul>
  )
}
