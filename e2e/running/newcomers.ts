import type { Page } from '@playwright/test'
import { inTransaction } from './database'
import { signIn, signUp } from './members'

/** A member whose address is confirmed, signed in; afterwards stands on `to`. */
export async function newMember(page: Page, to = '/'): Promise<string> {
  const handle = await signUp(page)
  await inTransaction((client) =>
    client.query('update member set email_confirmed_at = now() where handle = $1', [handle]),
  )
  await signIn(page, handle, to)
  return handle
}

/** Somebody who acts for the site, signed in: the role and the second factor come after the sign-in. */
export async function newStaff(page: Page, role: string): Promise<string> {
  const handle = await newMember(page)
  await inTransaction((client) =>
    client.query('update member set roles = $2::role[], factor_since = now() where handle = $1', [
      handle,
      [role],
    ]),
  )
  return handle
}
