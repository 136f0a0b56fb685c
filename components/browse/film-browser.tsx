import { Empty } from '@/components/ui/empty'
import type { FilmList } from '@/lib/films/browse'
import { type Browse, browsePath } from '@/lib/films/browse-path'
import styles from './browse.module.css'
import { FilmGrid } from './film-grid'
import { FilterForm } from './filter-form'
import { listTitle } from './list-title'

/** All films: narrowed, sorted, a page at a time; every list at an address of its own. */
export function FilmBrowser({ browse, list }: { browse: Browse; list: FilmList }) {
  const first = browsePath({ ...browse, after: null })
  return (
    <div className={styles.browser}>
      <header className={styles.head}>
        <h1>{listTitle(browse, list.facets)}</h1>
        <FilterForm browse={browse} facets={list.facets} />
      </header>
      {list.films.length > 0 ? (
        <FilmGrid films={list.films} />
      ) : (
        <Nothing filtered={Object.keys(browse.filters).length > 0} />
      )}
      {(browse.after || list.next) && (
        <nav className={styles.pages} aria-label="Pages of this list">
          {browse.after && <a href={first}>From the start</a>}
          {list.next && (
            <a href={browsePath({ ...browse, after: list.next })} rel="next">
              Further films
            </a>
          )}
        </nav>
      )}
      <p className={styles.missing}>
        A title is missing? <a href="/films/new">Propose it</a>.
      </p>
    </div>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (!filtered) return <Empty says="The catalogue is empty. An operator brings in its first film." />
  return (
    <Empty says="Nothing in the catalogue matches all of these.">
      <p>
        Take one filter away, or look through <a href="/films">all films</a>.
      </p>
    </Empty>
  )
}
