import type { Pool } from 'pg'
import { z } from 'zod'
import { factorNotice, isFactorLetter } from '@/lib/accounts/factors/letters'
import type { LetterJob } from '@/lib/mail/jobs'
import type { Letter } from '@/lib/mail/letter'
import { writeRequestLetter } from '@/lib/moderation/requests/letters'
import { writeActLetter } from '@/lib/moderation/telling/letters'
import { writeNoticeLetter } from '@/lib/moderation/telling/notice-letters'
import { addressOf } from '@/lib/site'
import { writeAddressLetter } from './address/letters'
import { hashOf, makeToken } from './tokens'

/** What each link is for, and how long it is good. */
const LINKS = {
  confirmEmail: {
    minutes: 24 * 60,
    good: 'for one day',
    path: '/confirm-email/',
    subject: 'Confirm your address at Balcony',
    says: 'Somebody, most likely you, took a seat at Balcony with this e-mail address, under the name above. Confirm it, and you can post.',
    button: 'Confirm this address',
    otherwise:
      'If it was not you, leave it: nobody can use this address, and after a week the seat is free again.',
  },
  signIn: {
    minutes: 15,
    good: 'for fifteen minutes',
    path: '/sign-in/by-mail/',
    subject: 'Your way into Balcony',
    says: 'Somebody, most likely you, asked to sign in by mail.',
    button: 'Sign in',
    otherwise: 'If it was not you, do nothing: without this letter nobody comes in.',
  },
  resetPassword: {
    minutes: 60,
    good: 'for an hour',
    path: '/reset-password/',
    subject: 'A new password for Balcony',
    says: 'Somebody, most likely you, asked for a new password. Choosing one signs you out everywhere.',
    button: 'Choose a new password',
    otherwise: 'If it was not you, do nothing: your password stays as it is.',
  },
  wantMail: {
    minutes: 7 * 24 * 60,
    good: 'for a week',
    path: '/account/mail/confirm/',
    subject: 'Letters from Balcony?',
    says: 'Somebody, most likely you, wants Balcony to write to this address when something happens there that they follow. Nothing of the sort is sent before you say yes.',
    button: 'Choose whether',
    otherwise: 'If it was not you, do nothing: no such letter will come.',
  },
  proveAgain: {
    minutes: 10,
    good: 'for ten minutes',
    path: '/sign-in/again/by-mail/',
    subject: 'Is it you, at Balcony?',
    says: 'Somebody, most likely you, wants to change how your account is opened. Show that it is you, in the browser where you are signed in.',
    button: 'It is me',
    otherwise:
      'If it was not you, do not press it: somebody is signed in with your account, and you can end their session there.',
  },
}

const memberShape = z.object({
  handle: z.string(),
  email: z.string(),
  confirmed: z.boolean(),
  /** The handle of another account that has confirmed the same address. */
  owner: z.string().nullable(),
})

/** Writes a letter at the moment it is sent, with a link of its own; null where there is nothing to say any more. */
export async function writeLetter(pool: Pool, job: LetterJob): Promise<Letter | null> {
  if ('changeId' in job) return writeAddressLetter(pool, job)
  if ('actId' in job) return writeActLetter(pool, job)
  if ('reportId' in job) return writeNoticeLetter(pool, job)
  if ('requestId' in job) return writeRequestLetter(pool, job)
  const { letter, memberId } = job
  const { rows } = await pool.query(
    `SELECT m.handle, m.email, m.email_confirmed_at IS NOT NULL AS confirmed, other.handle AS owner
     FROM member m LEFT JOIN member other
       ON other.email = m.email AND other.email_confirmed_at IS NOT NULL AND other.id <> m.id
     WHERE m.id = $1`,
    [memberId],
  )
  if (!rows[0]) return null
  const member = memberShape.parse(rows[0])
  const common = { to: member.email, greeting: `Hello ${member.handle},` }
  if (member.owner) return { ...common, greeting: `Hello ${member.owner},`, ...alreadyMember() }
  if (isFactorLetter(letter)) return { ...common, ...factorNotice(letter) }
  if (letter === 'confirmEmail' && member.confirmed) return null
  // Who has not shown that the address is theirs may not have chosen the password either: first things first.
  const purpose = letter === 'signIn' && !member.confirmed ? 'confirmEmail' : letter
  return { ...common, ...withLink(purpose, await newToken(pool, purpose, memberId)) }
}

type Purpose = keyof typeof LINKS

function withLink(purpose: Purpose, token: string) {
  const { subject, says, button, path, good, otherwise } = LINKS[purpose]
  return {
    subject,
    paragraphs: [says],
    button: { words: button, url: addressOf(path + token) },
    closing: `The link is good ${good}, and once. ${otherwise}`,
  }
}

const alreadyMember = () => ({
  subject: 'You already have a seat at Balcony',
  paragraphs: [
    'Somebody, most likely you, tried to sign up at Balcony with this e-mail address. It has an account already, under the name above; nothing was changed.',
  ],
  button: { words: 'Sign in', url: addressOf('/sign-in') },
  closing: 'If it was not you, there is nothing to do: whoever it was learned nothing about your account.',
})

async function newToken(pool: Pool, purpose: Purpose, memberId: number): Promise<string> {
  const token = makeToken()
  await pool.query(
    `INSERT INTO one_time_token (token_hash, purpose, member_id, expires_at)
     VALUES ($1, $2::token_purpose, $3, now() + $4 * interval '1 minute')`,
    [hashOf(token), purpose, memberId, LINKS[purpose].minutes],
  )
  return token
}
