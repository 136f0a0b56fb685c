import type { Pool } from 'pg'
import { z } from 'zod'
import type { LetterJob } from '@/lib/mail/jobs'
import type { Letter } from '@/lib/mail/letter'
import { addressOf } from '@/lib/site'
import { hashOf, makeToken } from './tokens'

/** How long a link that confirms an address is good, and the words for it. */
const CONFIRM = { hours: 24, words: 'for one day' }

const memberShape = z.object({ handle: z.string(), email: z.string(), confirmed: z.boolean() })

/** Writes a letter at the moment it is sent, with a link of its own; null where there is nothing to say any more. */
export async function writeLetter(pool: Pool, { letter, memberId }: LetterJob): Promise<Letter | null> {
  const { rows } = await pool.query(
    'SELECT handle, email, email_confirmed_at IS NOT NULL AS confirmed FROM member WHERE id = $1',
    [memberId],
  )
  if (!rows[0]) return null
  const member = memberShape.parse(rows[0])
  const common = { to: member.email, greeting: `Hello ${member.handle},` }
  if (letter === 'alreadyMember') return { ...common, ...alreadyMember() }
  return member.confirmed ? null : { ...common, ...confirmEmail(await newToken(pool, memberId)) }
}

const confirmEmail = (token: string) => ({
  subject: 'Confirm your address at Balcony',
  paragraphs: [
    'Somebody, most likely you, took a seat at Balcony with this e-mail address. Confirm it, and you can post.',
  ],
  button: { words: 'Confirm this address', url: addressOf(`/confirm-email/${token}`) },
  closing: `The link is good ${CONFIRM.words}, and once. If it was not you, do nothing: nobody can use this address.`,
})

const alreadyMember = () => ({
  subject: 'You already have a seat at Balcony',
  paragraphs: [
    'Somebody, most likely you, tried to sign up at Balcony with this e-mail address. It has an account already, under the name above; nothing was changed.',
  ],
  button: { words: 'Sign in', url: addressOf('/sign-in') },
  closing: 'If it was not you, there is nothing to do: whoever it was learned nothing about your account.',
})

async function newToken(pool: Pool, memberId: number): Promise<string> {
  const token = makeToken()
  await pool.query(
    `INSERT INTO one_time_token (token_hash, purpose, member_id, expires_at)
     VALUES ($1, 'confirmEmail', $2, now() + $3 * interval '1 hour')`,
    [hashOf(token), memberId, CONFIRM.hours],
  )
  return token
}
