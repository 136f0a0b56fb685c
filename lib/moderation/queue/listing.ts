import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { decidable } from '@/lib/moderation/policy'
import { excerptOf } from '@/lib/moderation/subjects/excerpt'
import { said } from '@/lib/moderation/subjects/schema'
import { findSubjects, type Subject } from '@/lib/moderation/subjects/subject'
import type { Prisma } from '@/prisma/generated/client'
import type { ReportReason, SubjectKind } from '@/prisma/generated/enums'
import type { QueueFilters, QueuePlace } from './filters'
import { after, IN_ORDER, narrowed } from './places'

export const QUEUE_PAGE = 25
const EXCERPT = 220

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

const columns = {
  id: true,
  subjectKind: true,
  subjectId: true,
  cause: true,
  openedAt: true,
  weight: true,
  asReported: true,
  claimedUntil: true,
  claimedBy: { select: { id: true, handle: true } },
  film: { select: { slug: true, title: true } },
  author: { select: { handle: true } },
} as const satisfies Prisma.ModerationCaseSelect

type Row = Prisma.ModerationCaseGetPayload<{ select: typeof columns }>

/** A case as the queue shows it. */
export type QueuedCase = Omit<Row, 'asReported' | 'claimedUntil'> & {
  /** What it is about; null where that is gone. */
  subject: Subject | null
  reasons: { reason: ReportReason; n: number }[]
  /** How it began when it was reported, without a word of its marked spoilers. */
  excerpt: string
}

/**
 * A page of the cases the viewer may decide, by weight, then the longest waiting; `next` is where it goes on. As many
 * statements as there are kinds of things, and two.
 */
export async function listQueue(
  viewer: Acting,
  filters: QueueFilters,
): Promise<{ cases: QueuedCase[]; next: QueuePlace | null }> {
  const found = await prisma().moderationCase.findMany({
    where: { AND: [decidable(viewer), narrowed(viewer, filters), filters.after ? after(filters.after) : {}] },
    select: columns,
    orderBy: [...IN_ORDER],
    take: QUEUE_PAGE + 1,
  })
  const page = found.slice(0, QUEUE_PAGE)
  const [subjects, reasons] = [await subjectsOf(page), await reasonsOf(page)]
  return {
    cases: page.map(({ asReported, claimedUntil, ...row }) => ({
      ...row,
      claimedBy: claimedUntil && claimedUntil > new Date() ? row.claimedBy : null,
      subject: subjects(row),
      reasons: reasons.filter(({ caseId }) => caseId === row.id),
      excerpt: excerptOf(said.parse(asReported), EXCERPT),
    })),
    next: (found.length > QUEUE_PAGE && page.at(-1)) || null,
  }
}

/** Finds the subject of each case: one statement for each kind there is. */
async function subjectsOf(cases: readonly Pick<Row, 'subjectKind' | 'subjectId'>[]) {
  const kinds = [...new Set(cases.map(({ subjectKind }) => subjectKind))]
  const ids = (kind: SubjectKind) =>
    cases.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId)
  const found = new Map<SubjectKind, Map<number, Subject>>()
  for (const kind of kinds) found.set(kind, await findSubjects(prisma(), kind, ids(kind)))
  return ({ subjectKind, subjectId }: Pick<Row, 'subjectKind' | 'subjectId'>) =>
    found.get(subjectKind)?.get(subjectId) ?? null
}

async function reasonsOf(cases: readonly { id: number }[]) {
  const counted = await prisma().report.groupBy({
    by: ['caseId', 'reason'],
    where: { caseId: { in: cases.map(({ id }) => id) } },
    _count: true,
    orderBy: [{ _count: { reason: 'desc' } }, { reason: 'asc' }],
  })
  return counted.map(({ caseId, reason, _count }) => ({ caseId, reason, n: _count }))
}
