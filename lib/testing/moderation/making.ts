import { prisma } from '@/lib/db'
import { openCase } from '@/lib/moderation/cases/opening'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import type { CaseCause, ReportReason } from '@/prisma/generated/enums'

export const makeModerator = () => makeMember({ roles: ['moderator'] })

/** An open case about a thing there is. */
export async function openAbout(ref: SubjectRef, cause: CaseCause = 'reports'): Promise<number> {
  const subject = await findSubject(prisma(), ref)
  if (!subject) throw new Error('no subject')
  return prisma().$transaction((tx) => openCase(tx, subject, cause))
}

/** A case about a new review, by this member or a new one, with these reports on it. */
export async function makeCase({
  reports = [],
  by,
  ...more
}: {
  reports?: { reason: ReportReason; weight: number; explanation?: string }[]
  by?: { id: number; createdAt: Date; handle: string }
} & Record<string, unknown> = {}) {
  const { id: review, member, film } = await makeReview(more as Record<string, string>, by)
  const id = await openAbout({ kind: 'review', id: review })
  for (const report of reports) await reportIn(id, report)
  return { case: id, review, member, film }
}

export async function reportIn(
  caseId: number,
  report: { reason: ReportReason; weight: number; explanation?: string },
) {
  const reporter = await makeMember()
  await prisma().report.create({ data: { caseId, reporterId: reporter.id, ...report } })
  return reporter
}

/** A critic's entry, by number. */
export async function makeEntry(): Promise<number> {
  const file = filmFile({}, { criticReviews: [reviewEntry()] })
  await applied(file)
  const { slug } = file.film as { slug: string }
  return (await prisma().criticReview.findFirstOrThrow({ where: { film: { slug } }, select: { id: true } }))
    .id
}
