import styles from './seat.module.css'

/** A critic's number on a page: the same wherever that critic speaks there. */
export function Seat({ n }: { n: number }) {
  return <i className={styles.seat}>{n}</i>
}

/** The seats of several, in order; nothing for those who sit on another page. */
export function Seats({ of }: { of: readonly number[] }) {
  return of.length > 0 ? of.map((n) => <Seat key={n} n={n} />) : null
}
