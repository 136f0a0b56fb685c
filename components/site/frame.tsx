import type { ReactNode } from 'react'
import { Masthead } from './masthead'

/** A page between head and foot. Either door brings its own `account`, which is all that differs there. */
export function Frame({ account, children }: { account: ReactNode; children: ReactNode }) {
  return (
    <>
      <Masthead account={account} />
      <main id="main">{children}</main>
    </>
  )
}
