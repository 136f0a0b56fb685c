import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mayRestrict } from '@/lib/members/standing/restricting'
import { deciderOf } from '@/lib/moderation/cases/deciding'
import { reopenCase } from '@/lib/moderation/cases/reopening'
import { isUndoneByPress, whyNotRestore } from '@/lib/moderation/policy'
import { takeAnswersBack } from '@/lib/moderation/requests/reopening'
import { foldSoon } from '@/lib/ratings/folding'
import { MistakenField, Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { holdAuthor } from './performing'
import type { Restoring } from './schema'
import { undoAct } from './undoing'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>
type Tx = Prisma.TransactionClient

const WHY_NOT = {
  role: 'This is not for you to take back.',
  author: 'This was done to you: appeal, and somebody else decides.',
  reporter: 'You reported this, so somebody else decides.',
  part: 'This was part of something else: take that back.',
  undone: 'This was taken back meanwhile.',
}

/**
 * Takes an act back, with all it caused. While it is new that is one press, and its case waits again as if nothing
 * had been decided; later it takes a reason, which whom it concerned reads, and is the last word. Answers its case.
 */
export async function restore(
  viewer: Acting,
  { act: id, reason }: Restoring,
): Promise<{ case: number | null }> {
  const caseId = await prisma().$transaction(
    async (tx) => {
      const act = await heldAct(tx, viewer, id)
      const why = whyNotRestore(viewer, act, await reportersOf(tx, act.caseId))
      if (why) throw new Refusal(why, WHY_NOT[why])
      const isNew = isUndoneByPress(act.at)
      if (!isNew && !reason) throw new MistakenField('reason', 'Say why: whom it concerned reads it.')
      const decider = deciderOf(viewer, { kind: act.subjectKind })
      await undoAct(tx, id, { decider, actorId: viewer.id, reason: reason ?? null, caseId: act.caseId })
      if (act.caseId !== null) await reopenCase(tx, act.caseId, act, isNew)
      await takeAnswersBack(tx, act, { viewer, decider }, isNew ? null : (reason ?? null))
      return act.caseId
    },
    { timeout: 20_000 },
  )
  foldSoon()
  return { case: caseId }
}

/** The act, with whom it concerned and then its case held until the transaction ends. */
async function heldAct(tx: Tx, viewer: Acting, id: number) {
  const where = { where: { id } }
  const select = { kind: true, memberId: true, caseId: true } as const
  const found = await tx.moderationAct.findUnique({ ...where, select })
  if (!found) throw new Refusal('gone', 'There is no such act.')
  const restricts = found.kind === 'silence' || found.kind === 'suspend'
  if (restricts && found.memberId !== null) await mayRestrict(tx, viewer, found.memberId)
  await holdAuthor(tx, found.memberId)
  if (found.caseId !== null)
    await tx.$executeRaw`SELECT FROM moderation_case WHERE id = ${found.caseId} FOR UPDATE`
  return tx.moderationAct.findUniqueOrThrow(where)
}

async function reportersOf(tx: Tx, caseId: number | null): Promise<number[]> {
  if (caseId === null) return []
  const reports = await tx.report.findMany({ where: { caseId }, select: { reporterId: true } })
  return reports.flatMap(({ reporterId }) => reporterId ?? [])
}
