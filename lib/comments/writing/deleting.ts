import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { commentPath, OWN_COMMENTS } from '@/lib/comments/paths'
import { prisma } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import { announceComments } from './announcing'
import { homeOf, lockedOwn } from './owning'

/**
 * Takes what a member said away for good: no word of it is kept. An empty place stays while it has answers, and goes
 * with the last of them. Answers the page to go on to: the thread, or where that stood;
 * their own comments, where they find neither any more.
 * @throws Refusal where it is not there any more, or somebody else's
 */
export async function deleteComment(
  viewer: Pick<Viewer, 'id'>,
  { comment: id }: { comment: number },
): Promise<string> {
  return prisma().$transaction(async (tx) => {
    const comment = await lockedOwn(tx, viewer, id)
    if (comment.wasAnswered) await empty(tx, id)
    else {
      await tx.comment.delete({ where: { id } })
      await clearAbove(tx, comment.answersId)
    }
    await announceComments(tx, comment.ofFilm)
    const home = await homeOf(tx, viewer, comment)
    if (home === null) return OWN_COMMENTS
    const [first = id] = comment.path
    return (await tx.comment.count({ where: { id: first } })) > 0 ? commentPath(first) : `${home}#discussion`
  })
}

async function empty(tx: Prisma.TransactionClient, id: number): Promise<void> {
  await tx.commentHelpfulAnswer.deleteMany({ where: { commentId: id } })
  await tx.comment.update({
    where: { id },
    data: {
      ...{ raw: null, cooked: Prisma.DbNull, deletedAt: new Date(), editedAt: null, wholeSpoiler: false },
      ...{ yes: 0, no: 0, yesBefore: 0, helpfulness: 0, changed: 0 },
    },
  })
}

/** Empty places that nobody answers any more. */
async function clearAbove(tx: Prisma.TransactionClient, from: number | null): Promise<void> {
  for (let id = from; id !== null; ) {
    const above = await tx.comment.findFirst({
      where: { id, deletedAt: { not: null }, answeredBy: { none: {} } },
      select: { answersId: true },
    })
    if (!above) return
    await tx.comment.delete({ where: { id } })
    id = above.answersId
  }
}
