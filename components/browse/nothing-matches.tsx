import styles from './browse.module.css'

/** The answer to a list nothing is in: a 404 that says what to do next. */
export function NothingMatches() {
  return (
    <div className={styles.nothing}>
      <h1>No such list</h1>
      <p>Either nothing in the catalogue matches all of these filters, or this address is not one of ours.</p>
      <p>
        <a href="/films">All films</a>, to start again with fewer filters, or{' '}
        <a href="/search">search by name</a>.
      </p>
    </div>
  )
}
