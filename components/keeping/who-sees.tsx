import styles from './keeping.module.css'

/** For the owner’s eyes: who else sees this, and where that is chosen. */
export function WhoSees({ what }: { what: 'diary' | 'watchlist' }) {
  return (
    <p className={styles.who}>
      <a href="/account/visibility">Choose who sees your {what}</a>
    </p>
  )
}
