import type { ReactNode } from 'react'
import frame from '@/components/ui/frame/frame.module.css'
import { administered } from '@/lib/members/administering/paths'

type Props = { handle: string; film?: string; isAuthor: boolean; children: ReactNode }

/**
 * A page of a member's as everybody sees it who is not signed in, or a review as its author does; and that it is only
 * looked at. What its author could press there, nobody else can.
 */
export function AsReader({ handle, film, isAuthor, children }: Props) {
  const here = `${administered({ handle })}/as-reader/${film ?? ''}`
  return (
    <>
      <p className={frame.done} role="note">
        {isAuthor ? (
          <>
            This is how its author sees it; nothing here can be pressed. <a href={here}>As a reader does</a>.{' '}
          </>
        ) : (
          <>
            This is how a reader without an account sees it. Links lead out of it.{' '}
            {film && (
              <>
                <a href={`${here}?as=author`}>As its author does</a>.{' '}
              </>
            )}
          </>
        )}
        <a href={administered({ handle })}>
          Back to <bdi>{handle}</bdi>
        </a>
      </p>
      {isAuthor ? <div inert>{children}</div> : children}
    </>
  )
}
