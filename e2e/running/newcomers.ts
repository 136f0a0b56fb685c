import type { Page } from '@playwright/test'
import { inTransaction } from './database'
import { makeMember } from './members'
import { comeInAs } from './staff'

/** Somebody who came today, signed in; afterwards stands on `to`. */
export async function newMember(page: Page, to = '/'): Promise<string> {
  const handle = await makeMember('today')
  await comeInAs(page, handle)
  await page.goto(to)
  return handle
}

/** Somebody who acts for the site, signed in: with the role and a second factor. */
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
