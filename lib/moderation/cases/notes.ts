import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mayActAs } from '@/lib/members/policy'
import { holdAuthor } from '@/lib/moderation/acts/performing'
import { deskOf } from '@/lib/moderation/policy'
import { Refusal } from '@/lib/refusal'
import type { Noting } from './schema'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

/** Most notes on one case. */
export const NOTES_MAX = 100

/**
 * Tells the others who decide something about a case, open or closed. The same again is the same note. Whose words
 * the case is about is not among them.
 */
export async function addNote(viewer: Acting, { case: caseId, text }: Noting): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const found = await tx.moderationCase.findUnique({ where: { id: caseId } })
    if (!found || found.authorId === viewer.id) throw new Refusal('gone', 'There is no such case.')
    if (!mayActAs(viewer, deskOf(found.subjectKind)))
      throw new Refusal('role', 'This is not for you to decide.')
    await holdAuthor(tx, found.authorId)
    await tx.$executeRaw`SELECT FROM moderation_case WHERE id = ${caseId} FOR UPDATE`
    const notes = await tx.caseNote.findMany({ where: { caseId }, select: { byId: true, text: true } })
    if (notes.some((note) => note.byId === viewer.id && note.text === text)) return
    if (notes.length >= NOTES_MAX) throw new Refusal('full', `There are ${NOTES_MAX} notes already.`)
    await tx.caseNote.create({ data: { caseId, byId: viewer.id, text } })
  })
}
