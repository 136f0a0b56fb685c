import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { correctEntry } from '@/lib/critics/correcting/correcting'
import { prisma } from '@/lib/db'
import { queueLetter } from '@/lib/mail/queue'
import { perform } from '@/lib/moderation/acts/performing'
import { closeCase, deciderOf, holdCase } from '@/lib/moderation/cases/deciding'
import { REQUESTS } from '@/lib/moderation/paths'
import { findSubject, type Subject } from '@/lib/moderation/subjects/subject'
import { Refusal } from '@/lib/refusal'
import type { EntryRequest, Prisma } from '@/prisma/generated/client'
import type { RequestOutcome } from '@/prisma/generated/enums'
import type { Answering, Correcting } from './schema'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>
type Tx = Prisma.TransactionClient
type Made = { outcome: RequestOutcome; actId?: number; revisionId?: number | null }

/** Corrects the entry as it was asked, or as it is right, and says what was done. */
export const answerByCorrecting = (viewer: Acting, { request, reason, ...given }: Correcting) =>
  answer(viewer, { request, reason }, async (tx, { subject, asked }) => {
    const revisionId = await correctEntry(tx, viewer, { ...given, id: subject.id })
    if (revisionId === null && !(await wasChangedSince(tx, subject, asked)))
      throw new Refusal('unchanged', 'It reads as it did. Change what is wrong, or decline.')
    return { outcome: 'corrected', revisionId }
  })

/** Takes the entry away, as the act that editors have for it: it counts in no score, and can come back. */
export const answerByRemoving = (viewer: Acting, given: Answering) =>
  answer(viewer, given, async (tx, { subject, asked: { caseId } }) => ({
    outcome: 'removed',
    actId: (await removalOf(tx, subject)) ?? (await remove(tx, viewer, subject, caseId, given.reason)),
  }))

/** Leaves the entry as it is, and says why. */
export const declineRequest = (viewer: Acting, given: Answering) =>
  answer(viewer, given, async () => ({ outcome: 'declined' }))

/**
 * Answers a request, once: of editors who answer at the same time the first does, the others are told. The letter
 * goes with the answer, and once nobody waits any more, the case is closed.
 */
async function answer(
  viewer: Acting,
  { request: id, reason }: Answering,
  making: (tx: Tx, held: { subject: Subject; asked: EntryRequest }) => Promise<Made>,
): Promise<void> {
  await prisma().$transaction(
    async (tx) => {
      const { caseId, subject, asked } = await hold(tx, viewer, id)
      const made = await making(tx, { subject, asked })
      await tx.entryAnswer.create({
        data: { ...made, requestId: id, reason, decider: deciderOf(viewer, subject), byId: viewer.id },
      })
      await tx.entryRequest.update({ where: { id }, data: { answeredAt: new Date() } })
      await queueLetter(tx, { letter: 'requestAnswered', requestId: id })
      await closeIfAnswered(tx, caseId, made.outcome === 'removed' || subject.removals > 0)
      await record(tx, {
        ...{ actor: viewer, act: 'entry request answered', subject: { kind: 'entry request', id } },
        details: { outcome: made.outcome },
      })
    },
    { timeout: 20_000 },
  )
}

async function hold(tx: Tx, viewer: Acting, id: number) {
  const which = { where: { id } }
  const found = await tx.entryRequest.findUnique(which)
  if (!found) throw new Refusal('gone', 'There is no such request.')
  if (found.answeredAt) throw answered()
  const held = await holdCase(tx, viewer, found.caseId)
  const asked = await tx.entryRequest.findUniqueOrThrow(which)
  if (asked.answeredAt) throw answered()
  const subject = await findSubject(tx, { kind: held.subjectKind, id: held.subjectId })
  if (!subject) throw new Refusal('gone', 'This entry is not here any more.')
  return { caseId: held.id, subject, asked }
}

const answered = () =>
  new Refusal('decided', 'Somebody has answered this request meanwhile.', {
    ...{ words: 'See those that wait', path: REQUESTS },
  })

const remove = (tx: Tx, viewer: Acting, subject: Subject, caseId: number, reason: string) =>
  perform(tx, {
    ...{ kind: 'remove', subject, caseId, reason, actorId: viewer.id },
    // By no rule of ours: whose it is asked for it.
    ...{ rule: null, decider: deciderOf(viewer, subject) },
  })

/** The act that keeps it from everybody already. */
async function removalOf(tx: Tx, { kind, id }: Subject): Promise<number | undefined> {
  const found = await tx.removal.findFirst({
    where: { subjectKind: kind, subjectId: id, undoneAt: null },
    orderBy: { actId: 'desc' },
  })
  return found?.actId
}

/** Whether somebody corrected it by another way since it was asked about. */
async function wasChangedSince(tx: Tx, { id }: Subject, { at }: EntryRequest): Promise<boolean> {
  return (await tx.criticReview.count({ where: { id, updatedAt: { gt: at } } })) > 0
}

async function closeIfAnswered(tx: Tx, caseId: number, isRemoved: boolean): Promise<void> {
  if ((await tx.entryRequest.count({ where: { caseId, answeredAt: null } })) > 0) return
  // What is reported too still waits to be decided, unless there is nothing left to decide about.
  const reports = await tx.report.count({ where: { caseId, outcome: null } })
  if (isRemoved || reports === 0) await closeCase(tx, caseId, isRemoved ? 'agreed' : 'ignored')
}
