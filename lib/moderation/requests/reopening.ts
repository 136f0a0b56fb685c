import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { queueLetter } from '@/lib/mail/queue'
import { Refusal } from '@/lib/refusal'
import type { ModerationAct, Prisma } from '@/prisma/generated/client'
import type { Decider } from '@/prisma/generated/enums'
import { answeringPath } from './paths'

type Tx = Prisma.TransactionClient
type Who = { viewer: Pick<Viewer, 'id'>; decider: Decider }

/**
 * What becomes of requests that were answered by an act that was now taken back: they wait again, and who asked is
 * told; or, where a reason is the last word, that is the answer.
 */
export async function takeAnswersBack(
  tx: Tx,
  { id: actId, subjectKind, subjectId }: ModerationAct,
  { viewer, decider }: Who,
  lastWord: string | null,
): Promise<void> {
  const undone = await tx.entryAnswer.updateManyAndReturn({
    where: { actId, undoneAt: null },
    data: { undoneAt: new Date() },
    select: { requestId: true },
  })
  const open = await tx.moderationCase.findFirst({
    where: { subjectKind, subjectId, closedAt: null },
    select: { id: true },
  })
  for (const { requestId } of undone) {
    if (lastWord !== null)
      await tx.entryAnswer.create({
        data: { requestId, outcome: 'declined', reason: lastWord, decider, byId: viewer.id },
      })
    else
      await tx.entryRequest.update({
        where: { id: requestId },
        data: { answeredAt: null, ...(open && { caseId: open.id }) },
      })
    await queueLetter(tx, {
      letter: lastWord === null ? 'requestWaitsAgain' : 'requestAnswered',
      requestId,
    })
  }
}

/** @throws Refusal while somebody waits for an answer about the entry: that decides about it */
export async function mustBeAnswered(tx: Tx, caseId: number): Promise<void> {
  const waiting = await tx.entryRequest.findFirst({
    where: { caseId, answeredAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  if (waiting)
    throw new Refusal('asked', 'Somebody waits for an answer about this entry: that comes first.', {
      ...{ words: 'Answer it', path: answeringPath(waiting.id) },
    })
}
