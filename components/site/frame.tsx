import type { ReactNode } from 'react'
import { Masthead } from './masthead'

type Props = { account: ReactNode; own?: ReactNode; notice?: ReactNode; children: ReactNode }

/** A page between head and foot. Either door brings its own `account`, and the member door what is the member’s `own`. */
export function Frame({ account, own, notice, children }: Props) {
  return (
    <>
      <Masthead account={account} own={own} />
      {notice}
      <main id="main">{children}</main>
    </>
  )
}
