import { prisma } from '@/lib/db'
import { makeFormKey } from '@/lib/doors/form-key'
import { claimCase } from '@/lib/moderation/cases/claiming'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { reportSubject } from '@/lib/moderation/reporting/reporting'
import { reportingShape } from '@/lib/moderation/reporting/schema'
import { weightOf } from '@/lib/moderation/weight'
import { Refusal } from '@/lib/refusal'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { makeCase, makeModerator } from './making'

/** What came of many who did the same at once: who got through, and why the others did not. */
async function outcomes(doing: readonly (() => Promise<unknown>)[]) {
  const tries = await Promise.allSettled(doing.map((one) => one()))
  const reasons = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const broken = reasons.find((reason) => !(reason instanceof Refusal))
  if (broken) throw broken
  const told = (why: string) => reasons.filter(({ reason }) => reason === why).length
  return { through: tries.length - reasons.length, told }
}

const many = async <One>(count: number, make: () => Promise<One>): Promise<One[]> => {
  const made: One[] = []
  while (made.length < count) made.push(await make())
  return made
}

/** So many moderators remove the same review at once, by one case. */
export async function decideAtOnce(count: number) {
  const [by, { case: id, review }] = [await many(count, makeModerator), await makeCase()]
  const deciding = decidingShape.parse({
    ...{ case: id, act: 'remove', rule: 'people', reason: 'It names where somebody lives.' },
  })
  const entries = await prisma().auditEntry.count()
  const { through, told } = await outcomes(by.map((each) => () => decideCase(each, deciding)))
  return {
    through,
    told: told('decided'),
    acts: await prisma().moderationAct.count({ where: { caseId: id } }),
    entries: (await prisma().auditEntry.count()) - entries,
    removals: (await prisma().review.findUniqueOrThrow({ where: { id: review } })).removals,
  }
}

/** So many moderators claim one case at once. */
export async function claimAtOnce(count: number) {
  const [by, { case: id }] = [await many(count, makeModerator), await makeCase()]
  const { through, told } = await outcomes(by.map((each) => () => claimCase(each, { case: id })))
  const { claimedById } = await prisma().moderationCase.findUniqueOrThrow({ where: { id } })
  return { through, told: told('claimed'), holders: by.filter((each) => each.id === claimedById).length }
}

/** So many settled members report the same review at once, of whom each sends it twice. */
export async function reportAtOnce(count: number) {
  const [by, { id }] = [await many(count, makeSettled), await makeReview()]
  const sending = by.flatMap((each) => {
    const typed = { kind: 'review', id, reason: 'spam', explanation: '', makingKey: makeFormKey(null) }
    const report = reportingShape.parse(typed)
    return [report, report].map((twice) => () => reportSubject(each, twice))
  })
  const { through } = await outcomes(sending)
  const cases = await prisma().moderationCase.findMany({
    where: { subjectKind: 'review', subjectId: id },
    select: { weight: true, _count: { select: { reports: true } }, acts: { select: { kind: true } } },
  })
  const exact = by.reduce((sum, each) => sum + weightOf({ ...each, agreed: 0, disagreed: 0 }, 'spam'), 0)
  return {
    through,
    cases: cases.length,
    reports: cases.reduce((sum, one) => sum + one._count.reports, 0),
    /** How far the case's weight is from what its reports weigh. */
    off: Math.abs(exact - cases.reduce((sum, one) => sum + one.weight, 0)),
    hidden: cases.flatMap(({ acts }) => acts).filter(({ kind }) => kind === 'hide').length,
    removals: (await prisma().review.findUniqueOrThrow({ where: { id } })).removals,
  }
}
