import { Poster } from '@/components/posters/poster'
import { listPath } from '@/lib/lists/path'
import type { ListedList } from '@/lib/lists/queries'
import styles from './lists.module.css'
import { VISIBLE_TO } from './words'

type Props = { lists: readonly ListedList[]; named?: boolean }

/** Lists among others, each with its first films. `named`: with whose they are. */
export function ListCards({ lists, named = false }: Props) {
  return (
    <ul className={styles.cards}>
      {lists.map(({ id, slug, title, author, films, n, isRanked, visibility }) => (
        <li key={id}>
          <a href={listPath(author.handle, slug)}>
            <span className={styles.fan} aria-hidden="true">
              {films.map((film) => (
                <Poster key={film.id} film={film} />
              ))}
            </span>
            <bdi>{title}</bdi>
          </a>
          <p>
            {named && (
              <>
                <bdi>{author.name ?? author.handle}</bdi>,{' '}
              </>
            )}
            {inFilms(n)}
            {isRanked && ', ranked'}
            {visibility !== 'everybody' && `, ${VISIBLE_TO[visibility]}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

export const inFilms = (n: number): string => (n === 1 ? 'one film' : `${n.toLocaleString('en')} films`)
