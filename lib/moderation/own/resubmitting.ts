import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { holdAuthor } from '@/lib/moderation/acts/performing'
import { openCase } from '@/lib/moderation/cases/opening'
import { type SubjectRef, said } from '@/lib/moderation/subjects/schema'
import { findSubject, type Subject } from '@/lib/moderation/subjects/subject'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'

/** Ends an edit of what was removed: somebody is to look at it again. Where it was not removed, nothing waits. */
export async function resubmit(tx: Prisma.TransactionClient, ref: SubjectRef): Promise<void> {
  const subject = await findSubject(tx, ref)
  if (subject && subject.removals > 0) await openCase(tx, subject, 'resubmitted')
}

/** Whether an author has changed a thing since a case about it was opened. */
export function isMended(subject: Subject | null, asReported: unknown): boolean {
  const { data } = said.safeParse(asReported)
  if (!subject || !data) return false
  const { title, raw, wholeSpoiler } = subject.said
  return title !== data.title || raw !== data.raw || wholeSpoiler !== data.wholeSpoiler
}

/**
 * Asks for another look at what was removed, once its author has changed it.
 * @throws Refusal while it is as it was
 */
export async function askAgain(viewer: Pick<Viewer, 'id'>, { act: id }: { act: number }): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await holdAuthor(tx, viewer.id)
    const act = await tx.moderationAct.findFirst({
      where: { id, memberId: viewer.id, undoneAt: null },
      select: { subjectKind: true, subjectId: true, case: { select: { asReported: true } } },
    })
    if (!act) throw new Refusal('gone', 'There is no such decision about you any more.')
    const subject = await findSubject(tx, { kind: act.subjectKind, id: act.subjectId })
    if (!subject) throw new Refusal('gone', 'It is not here any more.')
    if (!isMended(subject, act.case?.asReported))
      throw new Refusal('unchanged', 'It reads as it did. Change it first.')
    await openCase(tx, subject, 'resubmitted')
  })
}
