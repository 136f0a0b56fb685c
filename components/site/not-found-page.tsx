import { SearchForm } from './search-form'
import styles from './search-form.module.css'

/** An empty seat: says what may have happened, and offers ways on. */
export function NotFoundPage() {
  return (
    <div className={styles.lost}>
      <p className={styles.seat} aria-hidden="true">
        404
      </p>
      <h1>This seat is empty.</h1>
      <p>
        There is nothing at this address. It may have been mistyped, or what stood here may be gone. A search
        forgives accents, word order and slips of the hand:
      </p>
      <SearchForm id="search-again" />
      <p>
        Or look through <a href="/films">all films</a>, or start at <a href="/">the front page</a>.
      </p>
    </div>
  )
}
