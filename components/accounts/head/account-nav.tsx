import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { signOutAction } from '@/lib/accounts/actions'
import type { Viewer } from '@/lib/accounts/viewer'
import styles from './account-nav.module.css'
import { SignInLink } from './sign-in-link'

type Props = {
  viewer: Pick<Viewer, 'handle'> | null
  /** What waits for this member: one small thing, before the name. */
  children?: ReactNode
}

/** The account’s corner of the head of a page: the way in, or who is in and the way out. */
export function AccountNav({ viewer, children }: Props) {
  if (!viewer) return <SignInLink />
  return (
    <nav className={styles.account} aria-label="Account">
      {children}
      <a className={styles.name} href="/account">
        {viewer.handle}
      </a>
      <ActionForm action={signOutAction} submit="Sign out" quiet />
    </nav>
  )
}
