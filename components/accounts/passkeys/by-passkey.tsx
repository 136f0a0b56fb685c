import type { ReactNode } from 'react'
import { whyNoPasskeys } from '@/lib/accounts/passkeys/site'
import type { Action } from '@/lib/action'
import { PasskeyButton } from './passkey-button'
import styles from './passkeys.module.css'

type Props = { action: Action; words: string; to: string; autofill?: boolean; children: ReactNode }

/** A form, and below it the same by passkey, where this site can have them. */
export function OrByPasskey({ children, ...button }: Props) {
  if (whyNoPasskeys()) return children
  return (
    <div className={styles.ways}>
      {children}
      <PasskeyButton {...button} />
    </div>
  )
}
