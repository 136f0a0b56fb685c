import { ActionForm } from '@/components/ui/action-form'
import { becomeOwnerAction } from '@/lib/accounts/owner/actions'
import { ownerPath } from '@/lib/accounts/owner/link'
import type { Viewer } from '@/lib/accounts/viewer'
import { signInPath, signUpPath } from '@/lib/doors/own-path'
import { Entry } from './entry'

type Props = { token: string; viewer: Pick<Viewer, 'handle'> | null }

/** A button for who is signed in; for others the way in, which leads back here. */
export function BecomeOwnerPage({ token, viewer }: Props) {
  const path = ownerPath(token)
  if (viewer)
    return (
      <Entry
        title="Make this Balcony yours?"
        lead={<p>{viewer.handle} becomes its administrator, and your other sessions end. This works once.</p>}
      >
        <ActionForm action={becomeOwnerAction} submit="Become its administrator" hidden={{ token }} />
      </Entry>
    )
  const lead = (
    <>
      <p>Nobody administers this Balcony yet. The one who opened this link from the terminal can.</p>
      <p>
        It takes an account: <a href={signUpPath(path)}>sign up</a>, or <a href={signInPath(path)}>sign in</a>{' '}
        if you have one. Both lead back here.
      </p>
    </>
  )
  return <Entry title="A house without an owner" lead={lead} />
}

export function OwnerLinkOver() {
  const lead = (
    <>
      <p>It was used, a newer one was printed, or somebody administers this Balcony already.</p>
      <p>
        Whoever runs it can make an administrator at any time: <code>npm run balcony -- create-admin</code>.
      </p>
    </>
  )
  return <Entry title="This link is no longer good" lead={lead} />
}

export function OwnerWelcome() {
  const lead = (
    <>
      <p>You are its administrator now. It is written down in the audit log.</p>
      <p>
        Before you can act as one, add a second factor to <a href="/account">your account</a>.
      </p>
    </>
  )
  return <Entry title="This Balcony is yours" lead={lead} />
}
