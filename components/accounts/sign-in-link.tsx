/** The way in, on every page of the public door: no form, so that it needs no script. */
export function SignInLink() {
  return (
    <nav aria-label="Account">
      <a href="/sign-in">Sign in</a>
    </nav>
  )
}
