import type { Pool } from 'pg'
import { z } from 'zod'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import type { AddressLetterJob } from '@/lib/mail/jobs'
import type { Letter } from '@/lib/mail/letter'
import { addressOf } from '@/lib/site'

/** How long each link is good. */
const HOURS = { changeEmail: 24, takeBackEmail: 7 * 24 }

const changeShape = z.object({
  handle: z.string(),
  oldEmail: z.string(),
  newEmail: z.string(),
  confirmed: z.boolean(),
  /** The handle of another account that has confirmed the new address. */
  owner: z.string().nullable(),
})

/** A letter about a change of address; null for one that was dropped meanwhile. */
export async function writeAddressLetter(
  pool: Pool,
  { letter, memberId, changeId }: AddressLetterJob,
): Promise<Letter | null> {
  const { rows } = await pool.query(
    `SELECT m.handle, c.old_email AS "oldEmail", c.new_email AS "newEmail", c.confirmed_at IS NOT NULL AS confirmed,
       other.handle AS owner
     FROM email_change c JOIN member m ON m.id = c.member_id LEFT JOIN member other
       ON other.email = c.new_email AND other.email_confirmed_at IS NOT NULL AND other.id <> m.id
     WHERE c.id = $1 AND c.undone_at IS NULL`,
    [changeId],
  )
  if (!rows[0]) return null
  const { handle, oldEmail, newEmail, confirmed, owner } = changeShape.parse(rows[0])
  if (letter === 'emailChanged') {
    const token = await newToken(pool, 'takeBackEmail', memberId, changeId)
    return { to: oldEmail, greeting: `Hello ${handle},`, ...changed(newEmail, token) }
  }
  if (confirmed) return null
  if (owner) return { to: newEmail, greeting: `Hello ${owner},`, ...hasAccount() }
  const token = await newToken(pool, 'changeEmail', memberId, changeId)
  return { to: newEmail, greeting: `Hello ${handle},`, ...asked(token) }
}

const asked = (token: string) => ({
  subject: 'Your new address at Balcony',
  paragraphs: [
    'Somebody, most likely you, wants the account with the name above to use this e-mail address. Confirm it, and letters come here.',
  ],
  button: { words: 'Use this address', url: addressOf(`/account/email/confirm/${token}`) },
  closing: 'The link is good for one day, and once. If it was not you, do nothing: nothing was changed.',
})

const changed = (newEmail: string, token: string) => ({
  subject: 'Your address at Balcony was changed',
  paragraphs: [
    `Your account now uses the address ${newEmail}. If that was you, there is nothing to do.`,
    'If it was not you, take your account back with the link below: this address counts again, everybody who is signed in is signed out, the password is gone, and another letter lets you choose a new one.',
  ],
  button: { words: 'This was not me', url: addressOf(`/account/email/take-back/${token}`) },
  closing: 'The link is good for seven days, and once.',
})

const hasAccount = () => ({
  subject: 'You already have a seat at Balcony',
  paragraphs: [
    'Somebody, most likely you, wanted another account at Balcony to use this e-mail address. It belongs to the account with the name above; nothing was changed.',
  ],
  button: { words: 'Sign in', url: addressOf('/sign-in') },
  closing: 'If it was not you, there is nothing to do: whoever it was learned nothing about your account.',
})

async function newToken(
  pool: Pool,
  purpose: keyof typeof HOURS,
  memberId: number,
  changeId: number,
): Promise<string> {
  const token = makeToken()
  await pool.query(
    `INSERT INTO one_time_token (token_hash, purpose, member_id, change_id, expires_at)
     VALUES ($1, $2::token_purpose, $3, $4, now() + $5 * interval '1 hour')`,
    [hashOf(token), purpose, memberId, changeId, HOURS[purpose]],
  )
  return token
}
