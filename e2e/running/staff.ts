import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { generateSync } from 'otplib'
import { seal } from '@/lib/accounts/factors/sealing'
import { sealed } from '@/lib/accounts/sessions/cookie'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import { handOn } from '@/lib/env'
import { inTransaction } from './database'
import { makeMember } from './members'

/** The secret of every app that the specs make. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

/** The code such an app shows, so many half minutes from now: each is good once. */
export const codeNow = (secret = SECRET, away = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1_000) + away * 30 })

type Role = 'editor' | 'moderator' | 'administrator'

/** Gives somebody there is roles, and an app for their codes unless told otherwise. */
export async function giveRoles(handle: string, roles: Role[], { factor = true } = {}): Promise<void> {
  await knowSecret()
  await inTransaction(async (client) => {
    const { rows } = await client.query(
      `update member set roles = $2::role[], email_confirmed_at = now(),
              factor_since = case when $3 then now() end where handle = $1 returning id`,
      [handle, `{${roles.join()}}`, factor],
    )
    if (factor)
      await client.query(
        `insert into totp (member_id, sealed_secret, confirmed_at, last_step) values ($1, $2, now(), 1)`,
        [rows[0].id, seal(SECRET, rows[0].id)],
      )
  })
}

/** Gives this browser a session of somebody who has shown both proofs. */
export async function comeInAs(page: Page, handle: string): Promise<void> {
  await knowSecret()
  const token = makeToken()
  await inTransaction((client) =>
    client.query(
      `insert into session (token_hash, member_id, expires_at, device)
       select $2, id, now() + interval '1 hour', 'A browser' from member where handle = $1`,
      [handle, hashOf(token)],
    ),
  )
  const url = process.env.E2E_URL ?? ''
  await page.context().addCookies([{ name: 'balcony-session', value: sealed(token), url, httpOnly: true }])
}

/** Somebody new with roles and a second factor, signed in in this browser. */
export async function comeInAsStaff(page: Page, ...roles: Role[]): Promise<string> {
  const handle = await makeMember('a month')
  await giveRoles(handle, roles)
  await comeInAs(page, handle)
  return handle
}

/** The site’s own secret, from its data folder. */
async function knowSecret(): Promise<void> {
  const data = dirname(process.env.E2E_OUTBOX ?? '')
  handOn({ BALCONY_SECRET: (await readFile(join(data, 'secret'), 'utf8')).trim() })
}
