import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { endOf, mayRestrict } from '@/lib/members/standing/restricting'
import { holdAuthor, perform } from '@/lib/moderation/acts/performing'
import { undoAct } from '@/lib/moderation/acts/undoing'
import { inTurn } from '@/lib/moderation/in-turn'
import { casePath } from '@/lib/moderation/paths'
import { deskOf, NOTHING_AGAINST, whyNotDecide } from '@/lib/moderation/policy'
import { mustBeAnswered } from '@/lib/moderation/requests/reopening'
import { sampleForLook } from '@/lib/moderation/second-looks/asking'
import { goneSubject } from '@/lib/moderation/subjects/gone'
import { findSubject, type Subject } from '@/lib/moderation/subjects/subject'
import { answerNotices, mustAnswer } from '@/lib/moderation/telling/notices'
import { tellReporters } from '@/lib/moderation/telling/telling'
import { foldSoon } from '@/lib/ratings/folding'
import { Refusal } from '@/lib/refusal'
import type { ModerationCase, Prisma } from '@/prisma/generated/client'
import type { Decider } from '@/prisma/generated/enums'
import { mustFit } from './fitting'
import type { Deciding } from './schema'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>
type Tx = Prisma.TransactionClient

const WHY_NOT = {
  role: 'This is not for you to decide.',
  author: 'Nobody decides about their own text. Somebody else will.',
  reporter: 'You reported this, so somebody else decides.',
  claimed: 'Somebody else is at it: they claimed this case.',
}

/**
 * Decides an open case by one act, which closes it. Of many who decide at once one does; the others are told.
 * Answers the act's number.
 */
export const decideCase = (viewer: Acting, deciding: Deciding): Promise<number> =>
  inTurn(`case ${deciding.case}`, () => decide(viewer, deciding))

async function decide(viewer: Acting, deciding: Deciding): Promise<number> {
  const act = await prisma().$transaction(
    async (tx) => {
      if (deciding.length || deciding.act === 'removeEverything')
        await mayRestrict(tx, viewer, await authorOf(tx, deciding.case))
      const held = await holdCase(tx, viewer, deciding.case)
      await mustBeAnswered(tx, held.id)
      const found = await findSubject(tx, { kind: held.subjectKind, id: held.subjectId })
      const subject = found ?? (await goneSubject(tx, held, deciding.act))
      mustFit(deciding, subject)
      await mustAnswer(tx, deciding)
      const isAgainst = !NOTHING_AGAINST.includes(deciding.act)
      const act = await perform(tx, {
        ...{ kind: deciding.act, subject, caseId: held.id, actorId: viewer.id },
        decider: deciderOf(viewer, subject),
        rule: isAgainst ? (deciding.rule ?? null) : null,
        reason: deciding.reason ?? null,
        until: deciding.length ? endOf(deciding.length) : null,
        passage: deciding.passage ?? null,
      })
      await sampleForLook(tx, act)
      await liftWhatWaited(tx, viewer, held, subject, deciding.act)
      await closeCase(tx, held.id, isAgainst ? 'agreed' : found ? 'disagreed' : 'ignored')
      return act
    },
    { timeout: 20_000 },
  )
  if (deciding.act === 'removeEverything') foldSoon()
  return act
}

/** Whose the thing is that a case is about. @throws Refusal where it is nobody's any more */
async function authorOf(tx: Tx, id: number): Promise<number> {
  const { authorId } = await openCaseOf(tx, id)
  if (!authorId) throw new Refusal('gone', 'There is no member to keep from posting.')
  return authorId
}

/** Looks without waiting for anybody's lock, so that of a crowd those who come late are told at once. */
async function openCaseOf(tx: Tx, id: number) {
  const found = await tx.moderationCase.findUnique({
    where: { id },
    select: { id: true, authorId: true, closedAt: true },
  })
  if (!found) throw new Refusal('gone', 'There is no such case.')
  mustBeOpen(found)
  return found
}

function mustBeOpen({ id, closedAt }: Pick<ModerationCase, 'id' | 'closedAt'>): void {
  if (closedAt)
    throw new Refusal('decided', 'Somebody has decided this case meanwhile.', {
      words: 'See what was decided',
      path: casePath(id),
    })
}

/** In which role somebody decides about a thing, for its author to know. */
export const deciderOf = ({ roles }: Pick<Viewer, 'roles'>, { kind }: Pick<Subject, 'kind'>): Decider =>
  roles.includes(deskOf(kind)) ? (deskOf(kind) as Decider) : 'administrator'

/** The open case, held until the transaction ends, with its author before it. */
export async function holdCase(tx: Tx, viewer: Acting, id: number): Promise<ModerationCase> {
  const { authorId } = await openCaseOf(tx, id)
  await holdAuthor(tx, authorId)
  await tx.$executeRaw`SELECT FROM moderation_case WHERE id = ${id} FOR UPDATE`
  const held = await tx.moderationCase.findUniqueOrThrow({
    where: { id },
    include: { reports: { select: { reporterId: true } } },
  })
  mustBeOpen(held)
  const reporterIds = held.reports.flatMap(({ reporterId }) => reporterId ?? [])
  const why = whyNotDecide(viewer, { ...held, reporterIds })
  if (why) throw new Refusal(why, WHY_NOT[why])
  return held
}

/**
 * What an automatic rule kept from everybody until somebody looked: the act that was now decided takes its place. Who
 * approves a thing lets it stand, whatever was decided about it before.
 */
async function liftWhatWaited(
  tx: Tx,
  viewer: Acting,
  { id: caseId, subjectKind, subjectId }: ModerationCase,
  subject: Subject,
  by: Deciding['act'],
) {
  const waiting = await tx.moderationAct.findMany({
    where: {
      ...{ subjectKind, subjectId, parentId: null, undoneAt: null },
      kind: { in: by === 'approve' ? ['hide', 'hold', 'askEdit', 'remove'] : ['hide', 'hold'] },
    },
    select: { id: true },
  })
  for (const act of waiting)
    await undoAct(tx, act.id, {
      decider: deciderOf(viewer, subject),
      ...{ actorId: viewer.id, reason: null, caseId, isReplaced: by !== 'approve' && by !== 'dismiss' },
    })
}

/** Closes a case and says of its reports what came of them. */
export async function closeCase(tx: Tx, id: number, outcome: 'agreed' | 'disagreed' | 'ignored') {
  await tx.report.updateMany({ where: { caseId: id, outcome: null }, data: { outcome } })
  await tellReporters(tx, id)
  await answerNotices(tx, id)
  await tx.moderationCase.update({
    where: { id },
    data: { closedAt: new Date(), claimedById: null, claimedUntil: null },
  })
}
