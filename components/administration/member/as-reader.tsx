import type { ReactNode } from 'react'
import frame from '@/components/ui/frame/frame.module.css'
import { administered } from '@/lib/members/administering/paths'

type Props = { handle: string; children: ReactNode }

/** A page of a member's as everybody sees it who is not signed in; and that it is only looked at. */
export function AsReader({ handle, children }: Props) {
  return (
    <>
      <p className={frame.done} role="note">
        This is how a reader without an account sees it. Links lead out of it.{' '}
        <a href={administered({ handle })}>
          Back to <bdi>{handle}</bdi>
        </a>
      </p>
      {children}
    </>
  )
}
