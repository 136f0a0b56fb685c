import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { formMadeAt } from '@/lib/doors/form-key'
import { spendByTrust } from '@/lib/members/trust/spending'
import { openCase } from '@/lib/moderation/cases/opening'
import { inTurn } from '@/lib/moderation/in-turn'
import { announceFigures } from '@/lib/moderation/log/announcing'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { findSubject, type Subject } from '@/lib/moderation/subjects/subject'
import { weightOf } from '@/lib/moderation/weight'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { hideWhileWaiting, wasHiddenSince } from './hiding'
import { whyNotReport } from './policy'
import type { Reporting } from './schema'

type Tx = Prisma.TransactionClient
/** A thing, and the key of the form that is about it. */
type Which = SubjectRef & Pick<Reporting, 'makingKey'>
type Reporter = Pick<Viewer, 'id' | 'createdAt' | 'roles'>

const WHY_NOT = {
  gone: 'This is not here, or not any more.',
  own: 'This is yours: nobody reports their own.',
}

/**
 * Reports something. While its case is open a member has one report of it: said again, it says what was said last.
 * Past a weight the thing is hidden until somebody has looked at it. Answers what became of the report.
 * @throws Refusal where nothing is that everybody may read, of one's own, and over the day's number
 */
export const reportSubject = (viewer: Reporter, given: Reporting): Promise<'made' | 'changed'> =>
  inTurn(`report ${given.kind}/${given.id}`, () => report(viewer, given))

async function report(
  viewer: Reporter,
  { kind, id, makingKey, reason, explanation }: Reporting,
): Promise<'made' | 'changed'> {
  if (await wasSent(viewer, makingKey)) return 'made'
  await reportable(prisma(), viewer, { kind, id, makingKey })
  await spendByTrust(viewer, 'reports')
  return prisma().$transaction(
    async (tx) => {
      const subject = await hold(tx, viewer, { kind, id, makingKey })
      const caseId = await openCase(tx, subject, 'reports')
      const weight = weightOf({ ...viewer, ...(await recordOf(tx, viewer)) }, reason)
      const said = { reason, explanation, weight, makingKey }
      const which = { caseId, reporterId: viewer.id }
      const { count } = await tx.report.updateMany({ where: which, data: said })
      if (count === 0) await tx.report.create({ data: { ...which, ...said } })
      await announceFigures(tx)
      await hideWhileWaiting(tx, caseId, subject)
      return count === 0 ? 'made' : 'changed'
    },
    { timeout: 20_000 },
  )
}

const wasSent = async ({ id: reporterId }: Reporter, makingKey: string) =>
  (await prisma().report.count({ where: { makingKey, reporterId } })) > 0

/**
 * What somebody may report, as it is now: also what was hidden since they opened the form, while it waits to be looked at.
 * @throws Refusal
 */
export async function reportable(
  tx: Pick<Tx, '$queryRaw' | '$queryRawUnsafe'>,
  viewer: Pick<Viewer, 'id'> | null,
  { makingKey, ...which }: Which,
): Promise<Subject> {
  const found = await findSubject(tx, which)
  const openedAt = formMadeAt(makingKey, null)
  const wasThere =
    found?.isPublic === false && openedAt !== null && (await wasHiddenSince(tx, which, openedAt))
  const subject = found && { ...found, isPublic: found.isPublic || wasThere }
  const why = subject ? whyNotReport(viewer, subject) : 'gone'
  if (!subject || why) throw new Refusal(why ?? 'gone', WHY_NOT[why ?? 'gone'])
  return subject
}

/** Holds author and reporter, always in the same order, and looks once more. */
async function hold(tx: Tx, viewer: Reporter, which: Which): Promise<Subject> {
  const { author } = await reportable(tx, viewer, which)
  await tx.$executeRaw`
    SELECT FROM member WHERE id IN (${viewer.id}, ${author?.id ?? viewer.id}) ORDER BY id FOR UPDATE`
  return reportable(tx, viewer, which)
}

/** What came of somebody's reports so far. */
async function recordOf(tx: Tx, { id: reporterId }: Reporter) {
  const counts = await tx.report.groupBy({
    by: ['outcome'],
    where: { reporterId, outcome: { in: ['agreed', 'disagreed'] } },
    _count: true,
  })
  const of = (which: string) => counts.find(({ outcome }) => outcome === which)?._count ?? 0
  return { agreed: of('agreed'), disagreed: of('disagreed') }
}
