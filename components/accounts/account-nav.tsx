import { ActionForm } from '@/components/ui/action-form'
import { signOutAction } from '@/lib/accounts/actions'
import type { Viewer } from '@/lib/accounts/viewer'
import { SignInLink } from './sign-in-link'

/** The account’s corner of the head of a page: the way in, or who is in and the way out. */
export function AccountNav({ viewer }: { viewer: Pick<Viewer, 'handle'> | null }) {
  if (!viewer) return <SignInLink />
  return (
    <nav aria-label="Account">
      <a href="/account">{viewer.handle}</a>
      <ActionForm action={signOutAction} submit="Sign out" quiet />
    </nav>
  )
}
