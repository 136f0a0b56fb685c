import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { findSubject } from '@/lib/moderation/subjects/subject'
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
export async function listOwnReports({ id: reporterId }: Pick<Viewer, 'id'>) {
  const found = await prisma().report.findMany({
    where: { reporterId },
    select: listed,
    orderBy: { id: 'desc' },
    take: PAGE,
  })
  return Promise.all(
    found.map(async ({ case: { subjectKind: kind, subjectId, acts }, ...report }) => {
      const subject = await findSubject(prisma(), { kind, id: subjectId })
      // What is kept from everybody is named by its kind alone.
      const named = subject?.isPublic ? { label: subject.label, path: subject.path } : null
      return { ...report, kind, named, acts: acts.map((act) => act.kind) }
    }),
  )
}
export type OwnReport = Awaited<ReturnType<typeof listOwnReports>>[number]

/** What is to be reported; null where it is not for everybody to read. */
export async function getReportable(which: SubjectRef) {
  const subject = await findSubject(prisma(), which)
  return subject?.isPublic ? subject : null
}

/** What a member said of a thing that nobody has decided on yet. */
export const getOpenReport = ({ id: reporterId }: Pick<Viewer, 'id'>, { kind, id }: SubjectRef) =>
  prisma().report.findFirst({
    where: { reporterId, case: { subjectKind: kind, subjectId: id, closedAt: null } },
    select: { reason: true, explanation: true, at: true },
  })
export type OpenReport = NonNullable<Awaited<ReturnType<typeof getOpenReport>>>
