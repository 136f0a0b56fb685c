import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { blockable, type Reader } from '@/lib/members/between/hiding'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { findSubject, type Subject } from '@/lib/moderation/subjects/subject'
import type { ActKind } from '@/prisma/generated/enums'

const PAGE = 50

const listed = {
  id: true,
  at: true,
  reason: true,
  explanation: true,
  outcome: true,
  case: {
    select: {
      subjectKind: true,
      subjectId: true,
      acts: {
        where: { undoneAt: null, kind: { not: 'restore' as ActKind } },
        select: { kind: true },
        orderBy: { id: 'asc' as const },
      },
    },
  },
} as const

/** A member's own reports, the newest first: of what, and what came of each. Never who decided. */
export async function listOwnReports(viewer: NonNullable<Reader>) {
  const found = await prisma().report.findMany({
    where: { reporterId: viewer.id },
    select: listed,
    orderBy: { id: 'desc' },
    take: PAGE,
  })
  return Promise.all(
    found.map(async ({ case: { subjectKind: kind, subjectId, acts }, ...report }) => {
      const subject = await findSubject(prisma(), { kind, id: subjectId })
      // What is kept from everybody, or from this reader, is named by its kind alone.
      const isNamed = subject?.isPublic && !(await isApart(viewer, subject))
      const named = isNamed ? { label: subject.label, path: subject.path } : null
      return { ...report, kind, named, acts: acts.map((act) => act.kind) }
    }),
  )
}
export type OwnReport = Awaited<ReturnType<typeof listOwnReports>>[number]

/**
 * What is to be reported; null where it is not for everybody to read. A block hides pages, and nobody escapes a report
 * by it: where one stands between reader and author the thing may be reported, and is named to neither.
 */
export async function getReportable(which: SubjectRef, reader: Reader) {
  const subject = await findSubject(prisma(), which)
  return subject?.isPublic ? { ...subject, isApart: await isApart(reader, subject) } : null
}
export type Reportable = NonNullable<Awaited<ReturnType<typeof getReportable>>>

/** Whether a block keeps the reader and the author apart. */
async function isApart(reader: Reader, { author }: Pick<Subject, 'author'>): Promise<boolean> {
  const id = blockable(reader)
  if (id === null || !author) return false
  const either = [
    { blockerId: id, blockedId: author.id },
    { blockerId: author.id, blockedId: id },
  ]
  return (await prisma().memberBlock.count({ where: { OR: either } })) > 0
}

/** What a member said of a thing that nobody has decided on yet. */
export const getOpenReport = ({ id: reporterId }: Pick<Viewer, 'id'>, { kind, id }: SubjectRef) =>
  prisma().report.findFirst({
    where: { reporterId, case: { subjectKind: kind, subjectId: id, closedAt: null } },
    select: { reason: true, explanation: true, at: true },
  })
export type OpenReport = NonNullable<Awaited<ReturnType<typeof getOpenReport>>>
