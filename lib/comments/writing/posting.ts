import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { editPath } from '@/lib/comments/paths'
import type { Posting } from '@/lib/comments/schema'
import { prisma } from '@/lib/db'
import { lockMember } from '@/lib/members/announcing'
import { getTrust } from '@/lib/members/trust/facts'
import { levelsBy } from '@/lib/members/trust/levels'
import { allowLinks } from '@/lib/members/trust/links'
import { heed } from '@/lib/moderation/rules/heeding'
import { screened } from '@/lib/moderation/rules/screening'
import { signalsOf } from '@/lib/moderation/rules/signals'
import { Refusal, TooOften } from '@/lib/refusal'
import { cook } from '@/lib/text/cook'
import type { Prisma } from '@/prisma/generated/client'
import { announceComments } from './announcing'
import { type Place, placeFor } from './placing'
import { tellOfComment } from './telling'
import { together } from './together'

type Poster = Pick<Viewer, 'id' | 'createdAt'>

/** A comment that stands now; `home`: the page of what it was said to, where it begins a thread there. `isHeld`: it waits
 * for a moderator, and only its author reads it. */
export type Posted = { comment: number; home: string | null; isHeld?: boolean }

/**
 * Says something to a film, a review or a comment. The same form again, however often and at once, is the same
 * comment, and so are the same words in the same place.
 * @throws Refusal where nothing is, for who may not answer there, and over the day's number
 */
export const postComment = (viewer: Poster, given: Posting): Promise<Posted> =>
  together(JSON.stringify([viewer.id, given]), () => post(viewer, given))

async function post(viewer: Poster, given: Posting): Promise<Posted> {
  const cooked = cook(given.body)
  await allowLinks(viewer, 'body', cooked)
  const findings = await screened([{ field: 'body', raw: given.body, cooked }])
  const trust = await getTrust(viewer)
  const signals = await signalsOf(viewer, trust, { formKey: given.postingKey, cooked })
  return prisma().$transaction(async (tx) => {
    // Of one member's comments only one goes on at a time, so that what is looked for here is what there is.
    await lockMember(tx, viewer.id)
    const sent = await sentBefore(tx, viewer, given)
    if (sent) return sent
    const place = await placeFor(tx, viewer, given.to)
    const said = await saidBefore(tx, viewer, given, place)
    if (said) return said
    await allowAnother(tx, viewer, levelsBy(trust.rules)[trust.level].comments)
    const { id, path } = await tx.comment.create({
      data: {
        ...whereItStands(place),
        memberId: viewer.id,
        postingKey: given.postingKey,
        raw: given.body,
        cooked,
        wholeSpoiler: given.wholeSpoiler === 'on',
      },
      select: { id: true, path: true },
    })
    await tellOfComment(tx, { id, memberId: viewer.id, place, thread: path[0] ?? id })
    await announceComments(tx, place.subject.filmId)
    const isHeld = await heed(tx, { kind: 'comment', id }, findings, signals)
    return { comment: id, home: isHeld ? null : homeOf(place), isHeld }
  })
}

const homeOf = ({ subject, answersId }: Place) => (answersId === null ? subject.path : null)

/** The database says the rest: an answer stands where what it answers stands. */
function whereItStands({ subject, answersId }: Place) {
  const { kind, id } = subject
  if (kind === 'film') return { filmId: id, answersId }
  return kind === 'review' ? { reviewId: id, answersId } : { criticReviewId: id, answersId }
}

/** @throws Refusal where the same form said something else, which one may not have seen arrive */
async function sentBefore(tx: Prisma.TransactionClient, { id: memberId }: Poster, given: Posting) {
  const sent = await tx.comment.findFirst({
    where: { memberId, postingKey: given.postingKey },
    select: { id: true, raw: true },
  })
  if (!sent) return null
  if (sent.raw === given.body) return { comment: sent.id, home: null }
  if (sent.raw === null) throw new Refusal('deleted', 'You posted this, and deleted it since.')
  throw new Refusal('posted', 'This form was sent before, with other words.', {
    words: 'Change the comment it made',
    path: editPath(sent.id),
  })
}

async function saidBefore(
  tx: Prisma.TransactionClient,
  { id: memberId }: Poster,
  { body: raw }: Posting,
  place: Place,
): Promise<Posted | null> {
  const said = await tx.comment.findFirst({
    where: { memberId, about: place.subject.about, answersId: place.answersId, raw, deletedAt: null },
    select: { id: true },
  })
  return said && { comment: said.id, home: homeOf(place) }
}

const counted = z.object({ today: z.number(), wait: z.number() })

async function allowAnother(tx: Prisma.TransactionClient, viewer: Poster, most: number): Promise<void> {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT count(*)::int AS today,
      greatest(1, coalesce(extract(epoch FROM min(posted_at) + interval '1 day' - now()), 1))::int AS wait
    FROM comment WHERE member_id = ${viewer.id} AND posted_at > now() - interval '1 day'`
  const { today, wait } = counted.parse(row)
  if (today >= most)
    throw new TooOften(wait, `You have posted ${today} comments within a day, as many as you can for now.`)
}
