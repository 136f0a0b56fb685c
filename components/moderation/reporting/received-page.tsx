import styles from './reporting.module.css'

/** What whoever filed something without an account is told. */
export function ReceivedPage() {
  return (
    <article className={styles.report}>
      <header>
        <h1>We have it</h1>
        <p role="status">A person looks at what you sent us, and decides by the law and by our guidelines.</p>
      </header>
      <p>If you left an address, a letter there says that it came, and later what was decided, and why.</p>
      <p>
        <a href="/guidelines">Our guidelines</a>
      </p>
    </article>
  )
}
