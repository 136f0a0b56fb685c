import type { ReactNode } from 'react'
import styles from './masthead.module.css'
import { SearchForm } from './search-form'

type Props = {
  account: ReactNode
  /** What whoever is in has before what everybody has. */
  own?: ReactNode
}

/** The head of every page; giant on one that holds a `FrontPage`. */
export function Masthead({ account, own }: Props) {
  return (
    <header className={styles.mast}>
      <p>
        <a href="/">Balcony</a>
      </p>
      <p>Critics and audience, side by side</p>
      <nav aria-label="Main">
        {own}
        <a href="/films">Films</a>
        <a href="/critics">Critics</a>
        <a href="/outlets">Outlets</a>
        <a href="/method">Method</a>
        <a href="/about">About</a>
      </nav>
      <SearchForm />
      <div className={styles.account}>{account}</div>
    </header>
  )
}
