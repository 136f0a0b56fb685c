import styles from './footer.module.css'

export function Footer() {
  return (
    <footer className={styles.foot}>
      <p>
        <a href="/">Balcony</a>
      </p>
      <p>
        Published reviews belong to their authors. Here stand our own summaries, the facts, and the way to the
        original where it is known.
      </p>
      <nav aria-label="About Balcony">
        <a href="/about">About</a>
        <a href="/guidelines">Guidelines</a>
        <a href="/moderation-log">Moderation log</a>
        <a href="/transparency">Transparency</a>
        <a href="/privacy">Privacy</a>
        <a href="/method">Method</a>
      </nav>
    </footer>
  )
}
