import { QUERY_LIMIT } from '@/lib/search/schema'
import styles from './search-form.module.css'

/** A plain GET form to /search. `id` tells its field apart where a page has two. */
export function SearchForm({ id = 'search', value }: { id?: string; value?: string }) {
  return (
    <search className={styles.search}>
      <form action="/search">
        <input
          name="q"
          type="search"
          id={id}
          aria-label="Search films, people and characters"
          placeholder="Film or name"
          maxLength={QUERY_LIMIT}
          defaultValue={value}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  )
}
