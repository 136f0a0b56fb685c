import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { leaveBehind } from '@/lib/comments/helpful/counting'
import { anchorOf, commentPath, editPath, OWN_COMMENTS } from '@/lib/comments/paths'
import { canEditComment, isQuiet } from '@/lib/comments/policy'
import type { Editing } from '@/lib/comments/schema'
import { prisma } from '@/lib/db'
import { editsOfMember } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { allowLinks } from '@/lib/members/trust/links'
import { recookMarked } from '@/lib/moderation/marks/recooking'
import { resubmit } from '@/lib/moderation/own/resubmitting'
import { heed } from '@/lib/moderation/rules/heeding'
import { screened } from '@/lib/moderation/rules/screening'
import { MistakenField, Refusal } from '@/lib/refusal'
import { LARGE } from '@/lib/reviews/revising/answered'
import { cook } from '@/lib/text/cook'
import { changedShare } from '@/lib/text/word-diff'
import type { Prisma } from '@/prisma/generated/client'
import { announceComments } from './announcing'
import { homeOf, lockedOwn } from './owning'

/**
 * Changes what a member said. Sent twice it is one edit; begun from another state than stands there now, it is
 * refused, so that nothing is overwritten unseen. Who found it helpful before a change that is large as a
 * review’s are is shown to have found an earlier version so. Answers where to go on to.
 * @throws Refusal once it can no longer be changed, and where it was changed elsewhere meanwhile
 */
export async function editComment(viewer: Pick<Viewer, 'id' | 'createdAt'>, given: Editing): Promise<string> {
  const cooked = cook(given.body)
  await allowLinks(viewer, 'body', cooked)
  await spend(editsOfMember, `member ${viewer.id}`)
  const findings = await screened([{ field: 'body', raw: given.body, cooked }], async () => [
    { field: 'body', raw: await rawBefore(viewer, given.comment) },
  ])
  return prisma().$transaction(async (tx) => {
    const comment = await lockedOwn(tx, viewer, given.comment)
    const wholeSpoiler = given.wholeSpoiler === 'on'
    const isThere = (await homeOf(tx, viewer, comment)) !== null
    const left = isThere ? `${commentPath(comment.id)}#${anchorOf(comment.id)}` : OWN_COMMENTS
    if (comment.raw === given.body && comment.wholeSpoiler === wholeSpoiler) return left
    if (!canEditComment(viewer, comment))
      throw new Refusal('too late', 'A comment can be changed for a week. You can still delete it.')
    if (comment.edits !== given.edits)
      throw new Refusal('lost', 'You changed this comment elsewhere meanwhile: it says something else now.')
    await refuseSaid(tx, comment, given)
    // Summed up, so that many small steps do not carry answers to another text.
    const changed = Math.min(1, comment.changed + changedShare(comment.raw ?? '', given.body))
    const isOther = changed >= LARGE.share
    const isSlip = isQuiet(comment.postedAt, comment.wasAnswered)
    await tx.comment.update({
      where: { id: comment.id },
      data: {
        ...{ raw: given.body, cooked, wholeSpoiler, edits: { increment: 1 } },
        editedAt: isSlip ? comment.editedAt : new Date(),
        changed: isOther || comment.yes + comment.no === 0 ? 0 : changed,
      },
    })
    await recookMarked(tx, { kind: 'comment', id: comment.id })
    if (isOther) await leaveBehind(tx, comment.id)
    await announceComments(tx, comment.ofFilm)
    const isHeld = await heed(tx, { kind: 'comment', id: comment.id }, findings)
    await resubmit(tx, { kind: 'comment', id: comment.id })
    return isHeld ? editPath(comment.id) : left
  })
}

async function rawBefore({ id: memberId }: Pick<Viewer, 'id'>, id: number) {
  const comment = await prisma().comment.findFirst({ where: { id, memberId }, select: { raw: true } })
  return comment?.raw ?? null
}

type Locked = Awaited<ReturnType<typeof lockedOwn>>

/** The database has the same words in the same place once; its answer would name no field. */
async function refuseSaid(tx: Prisma.TransactionClient, comment: Locked, { body: raw }: Editing) {
  const { id, memberId, about, answersId } = comment
  const other = await tx.comment.count({
    where: { memberId, about, answersId, raw, deletedAt: null, NOT: { id } },
  })
  if (other > 0) throw new MistakenField('body', 'You have said just this here already.')
}
