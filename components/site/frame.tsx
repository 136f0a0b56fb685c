import type { ReactNode } from 'react'
import { Masthead } from './masthead'

type Props = { account: ReactNode; notice?: ReactNode; children: ReactNode }

/** A page between head and foot. Either door brings its own `account`, which is all that differs there. */
export function Frame({ account, notice, children }: Props) {
  return (
    <>
      <Masthead account={account} />
      {notice}
      <main id="main">{children}</main>
    </>
  )
}
