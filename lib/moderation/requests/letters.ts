import type { Pool } from 'pg'
import { z } from 'zod'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import { inProse } from '@/lib/critics/correcting/fields'
import type { RequestLetterJob } from '@/lib/mail/jobs'
import type { Letter } from '@/lib/mail/letter'
import { DECIDED_BY } from '@/lib/moderation/words'
import { addressOf } from '@/lib/site'
import { dayInWords } from '@/lib/words'
import { Decider, RequestOutcome, RequestWish } from '@/prisma/generated/enums'
import { requestPath } from './paths'
import { WISHES } from './words'

const row = z.object({
  email: z.string(),
  at: z.date(),
  wish: z.enum(RequestWish),
  isConfirmed: z.boolean(),
  entry: z.number(),
  film: z.string(),
  path: z.string(),
  answer: z
    .object({
      outcome: z.enum(RequestOutcome),
      reason: z.string(),
      decider: z.enum(Decider),
      changed: z.array(z.string()).nullable(),
    })
    .nullable(),
})
type Row = z.infer<typeof row>

/**
 * The letters to who asked about an entry. Nothing that they typed stands in them, since an address can be anybody's.
 * Null where the address was forgotten meanwhile, or the answer taken back before it was sent.
 */
export async function writeRequestLetter(
  pool: Pool,
  { letter, requestId }: RequestLetterJob,
): Promise<Letter | null> {
  const { rows } = await pool.query(
    `SELECT q.email, q.at, q.wish, q.confirmed_at IS NOT NULL AS "isConfirmed", k.id AS entry, f.title AS film,
       '/films/' || f.slug || '/critic-reviews/' || k.slug AS path,
       (SELECT jsonb_build_object('outcome', a.outcome, 'reason', a.reason, 'decider', a.decider, 'changed', v.changed)
        FROM entry_answer a LEFT JOIN critic_review_revision v ON v.id = a.revision_id
        WHERE a.request_id = q.id AND a.undone_at IS NULL) AS answer
     FROM entry_request q JOIN moderation_case c ON c.id = q.case_id
     JOIN critic_review k ON k.id = c.subject_id JOIN film f ON f.id = k.film_id
     WHERE q.id = $1 AND q.email IS NOT NULL`,
    [requestId],
  )
  if (!rows[0]) return null
  const asked = row.parse(rows[0])
  const says =
    letter === 'requestReceived'
      ? received(asked, requestId, asked.isConfirmed ? null : await newToken(pool, requestId))
      : letter === 'requestAnswered'
        ? answered(asked, requestId)
        : waitsAgain(asked, requestId)
  return says && { to: asked.email, greeting: 'Hello,', ...says }
}

type Says = Omit<Letter, 'to' | 'greeting'>

const told = ({ at, wish, film }: Row, id: number) =>
  `On ${dayInWords(at)} you, or somebody in your name, asked Balcony for ${WISHES[wish].noun} of an entry about a review of ${film}. The number of the request is ${id}.`

const received = (asked: Row, id: number, token: string | null): Says => ({
  subject: 'We have your request',
  paragraphs: [
    told(asked, id),
    'Our editors have it, and answer at this address, with a reason. They see whether the address was confirmed: please press the link, so that they know it is yours.',
  ],
  ...(token && {
    button: { words: 'Confirm this address', url: addressOf(`/report/confirm/${token}`) },
  }),
  closing:
    'If it was not you, do nothing: the address stays unconfirmed. Name and address are shown to nobody but our editors.',
})

function answered(asked: Row, id: number): Says | null {
  const { answer, entry, path } = asked
  if (!answer) return null
  const { outcome, reason, decider, changed } = answer
  const isThere = outcome !== 'removed'
  return {
    subject: 'What our editors answer to your request',
    paragraphs: [
      told(asked, id),
      DONE[outcome],
      ...(changed ? [`What was changed: ${inProse(changed)}.`] : []),
      `Why: ${reason}`,
      `It was answered by ${DECIDED_BY[decider]}, a person.`,
    ],
    ...(isThere && { button: { words: 'See the entry', url: addressOf(path) } }),
    closing: isThere
      ? `If you think this is wrong, ask once more and say what was not seen: ${addressOf(requestPath(entry))}`
      : 'Nobody sees the entry any more, and it counts in no score. We keep it apart, so that it is not taken in again by mistake.',
  }
}

const DONE: Readonly<Record<RequestOutcome, string>> = {
  corrected: 'The entry was corrected.',
  removed: 'The entry was taken away.',
  declined: 'The entry stays as it is.',
}

const waitsAgain = (asked: Row, id: number): Says => ({
  subject: 'Your request is looked at again',
  paragraphs: [
    told(asked, id),
    'What our editors had answered was taken back, so the entry stands again for now. They look at your request once more, and you hear from us.',
  ],
  closing: 'There is nothing you have to do.',
})

/** A link of its own for each letter: the last one counts. */
async function newToken(pool: Pool, requestId: number): Promise<string> {
  const token = makeToken()
  await pool.query('UPDATE entry_request SET token_hash = $1 WHERE id = $2', [hashOf(token), requestId])
  return token
}
