import { signInPath } from '@/lib/doors/own-path'
import { Entry } from './entry'

/** The same for everybody, whether the address was new or not. */
export function LetterSent({ to }: { to: string }) {
  const lead = (
    <>
      <p>A letter is on its way to the address you gave. The link in it confirms that it is yours.</p>
      <p>Nothing after a few minutes? Look among the unwanted mail.</p>
      <p>
        You may <a href={signInPath(to)}>sign in</a> with your handle already. Signing in with your address,
        and posting, wait for the link.
      </p>
    </>
  )
  return <Entry title="Look into your mail" lead={lead} />
}
