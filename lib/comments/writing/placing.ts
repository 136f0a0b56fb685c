import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { ABOUT, aboutOf, stands } from '@/lib/comments/about'
import { whyNotAnswer } from '@/lib/comments/policy'
import type { About, SaidTo } from '@/lib/comments/schema'
import { type Ask, findSubject, type Subject } from '@/lib/comments/subjects'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'

export const within =
  (tx: Prisma.TransactionClient): Ask =>
  (text, values) =>
    tx.$queryRawUnsafe<unknown[]>(text, ...values)

/** Where a comment is going to stand: under what, and which comment it answers. */
export type Place = { subject: Subject; answersId: number | null }

const thread = stands.extend({ first: z.number() })

const gone = () => new Refusal('gone', 'What you answer is not here any more.')
const CLOSED = {
  nobody: 'Its author takes no answers to this review.',
  followed: 'Its author takes answers only from people they follow.',
} as const

/** What is held while it is answered: it is neither withdrawn nor closed, nor its card made anew. */
const HELD = { film: null, 'critic-review': 'critic_review', review: 'review' } as const

/**
 * Finds what a comment is said to, and holds it: a review can be neither withdrawn nor closed meanwhile, nor the
 * thread's comments deleted.
 * @throws Refusal where it is not there, for this viewer, or takes no answers of theirs
 */
export async function placeFor(
  tx: Prisma.TransactionClient,
  viewer: Pick<Viewer, 'id'>,
  to: SaidTo,
): Promise<Place> {
  const ask = within(tx)
  const answered = to.kind === 'comment' ? await threadOf(ask, to.id) : null
  const about = answered?.about ?? (to as About)
  const held = HELD[about.kind]
  if (held) await ask(`SELECT id FROM ${held} WHERE id = $1::int FOR SHARE`, [about.id])
  const subject = await findSubject(about, viewer, ask)
  if (!subject) throw gone()
  const why = whyNotAnswer(viewer, subject)
  if (why === 'hidden') throw gone()
  if (why) throw new Refusal('closed', CLOSED[why])
  if (!answered) return { subject, answersId: null }
  await lockThread(tx, answered.first)
  const open = await ask(
    `SELECT id FROM open_comment c WHERE id = $1::int AND NOT EXISTS (
       SELECT FROM hidden_member h WHERE h.viewer_id = $2::int AND h.member_id = c.member_id)`,
    [to.id, viewer.id],
  )
  if (open.length === 0) throw gone()
  return { subject, answersId: to.id }
}

/** Of one thread's changes only one goes on at a time. */
export const lockThread = (tx: Prisma.TransactionClient, first: number): Promise<unknown> =>
  tx.$queryRaw`SELECT id FROM comment WHERE id = ${first} FOR NO KEY UPDATE`

async function threadOf(ask: Ask, id: number): Promise<{ about: About; first: number }> {
  const [row] = await ask(`SELECT ${ABOUT}, path[1] AS first FROM comment WHERE id = $1::int`, [id])
  if (!row) throw gone()
  const { first, ...subject } = thread.parse(row)
  return { about: aboutOf(subject), first }
}
