import styles from './account-nav.module.css'

/** The way in, on every page of the public door: no form, so that it needs no script. */
export function SignInLink() {
  return (
    <nav aria-label="Account">
      <a className={styles.enter} href="/sign-in">
        Sign in
      </a>
    </nav>
  )
}
