import 'server-only'
import { keptEntry, standingEntry } from '@/lib/critics/correcting/standing'
import { prisma } from '@/lib/db'
import { findSubject, findSubjects } from '@/lib/moderation/subjects/subject'
import type { Prisma } from '@/prisma/generated/client'

const PAGE = 50

const who = { select: { handle: true } } as const
const columns = {
  ...{ id: true, asker: true, wish: true, field: true, at: true, confirmedAt: true, answeredAt: true },
  case: { select: { id: true, subjectId: true, film: { select: { slug: true, title: true } } } },
  answers: {
    select: {
      ...{ id: true, outcome: true, reason: true, decider: true, at: true, undoneAt: true, by: who },
      revision: { select: { changed: true } },
    },
    orderBy: { id: 'asc' },
  },
} as const satisfies Prisma.EntryRequestSelect

/** What is asked about entries: those that wait, the oldest first, or those that were answered, the latest first. */
export async function listRequests({ waiting }: { waiting: boolean }) {
  const found = await prisma().entryRequest.findMany({
    where: { answeredAt: waiting ? null : { not: null } },
    select: columns,
    orderBy: waiting ? { id: 'asc' } : { answeredAt: 'desc' },
    take: PAGE,
  })
  const subjects = await findSubjects(
    prisma(),
    'criticReview',
    found.map((one) => one.case.subjectId),
  )
  return found.map((one) => ({ ...one, subject: subjects.get(one.case.subjectId) ?? null }))
}
export type ListedRequest = Awaited<ReturnType<typeof listRequests>>[number]

/** One of them, with the entry as it stood when it was asked about and as it stands; null where there is none. */
export async function getRequest(id: number) {
  const found = await prisma().entryRequest.findUnique({
    where: { id },
    select: { ...columns, name: true, email: true, explanation: true, asAsked: true },
  })
  if (!found) return null
  const entry = found.case.subjectId
  const revisions = await prisma().criticReviewRevision.findMany({
    where: { reviewId: entry },
    select: { id: true, at: true, changed: true, by: who },
    orderBy: { id: 'desc' },
    take: PAGE,
  })
  return {
    ...found,
    ...{ revisions, before: keptEntry.parse(found.asAsked) },
    now: await prisma().$transaction((tx) => standingEntry(tx, entry)),
    subject: await findSubject(prisma(), { kind: 'criticReview', id: entry }),
  }
}
export type WholeRequest = NonNullable<Awaited<ReturnType<typeof getRequest>>>

/** What is asked in a case, for the page of that. */
export const requestsOf = (caseId: number) =>
  prisma().entryRequest.findMany({
    where: { caseId },
    select: { id: true, wish: true, asker: true, at: true, answeredAt: true },
    orderBy: { id: 'asc' },
  })
export type CaseRequest = Awaited<ReturnType<typeof requestsOf>>[number]
