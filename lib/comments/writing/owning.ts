import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { aboutOf } from '@/lib/comments/about'
import { findSubject } from '@/lib/comments/subjects'
import { lockMember } from '@/lib/members/announcing'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { lockThread, within } from './placing'

const filmOf = { select: { filmId: true } } as const

/**
 * A member's own comment, held together with its thread: nobody answers it, and nothing else of theirs changes,
 * until the transaction ends.
 * @throws Refusal where it is not there any more, or somebody else's
 */
export async function lockedOwn(tx: Prisma.TransactionClient, viewer: Pick<Viewer, 'id'>, id: number) {
  await lockMember(tx, viewer.id)
  const gone = new Refusal('gone', 'This comment is not here any more.')
  const where = { id, memberId: viewer.id, deletedAt: null }
  const found = await tx.comment.findFirst({ where, select: { path: true } })
  if (!found) throw gone
  await lockThread(tx, found.path[0] ?? id)
  const comment = await tx.comment.findFirst({
    where,
    include: { review: filmOf, criticReview: filmOf, _count: { select: { answeredBy: true } } },
  })
  if (!comment) throw gone
  const { review, criticReview, _count, ...row } = comment
  return {
    ...row,
    /** The film it is about, by whatever way. */
    ofFilm: row.filmId ?? review?.filmId ?? criticReview?.filmId ?? 0,
    wasAnswered: _count.answeredBy > 0,
  }
}

type Locked = Awaited<ReturnType<typeof lockedOwn>>

/** The page of what a comment was said to; null where its author does not find that any more. */
export async function homeOf(
  tx: Prisma.TransactionClient,
  viewer: Pick<Viewer, 'id'>,
  { filmId: film, criticReviewId: criticReview, reviewId: review }: Locked,
): Promise<string | null> {
  const subject = await findSubject(aboutOf({ film, criticReview, review }), viewer, within(tx))
  return subject && !subject.isHidden ? subject.path : null
}
