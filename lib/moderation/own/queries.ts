import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { NOTHING_AGAINST } from '@/lib/moderation/policy'
import { said } from '@/lib/moderation/subjects/schema'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { getExcludedStars } from '@/lib/ratings/weather/excluded'
import { isMended } from './resubmitting'

type Who = Pick<Viewer, 'id'>

const columns = {
  ...{ id: true, kind: true, subjectKind: true, subjectId: true, parentId: true, memberId: true },
  ...{ decider: true, reason: true, at: true, until: true, undoneAt: true, undoesId: true },
  guideline: { select: { text: true, rule: true } },
  case: { select: { asReported: true, film: { select: { slug: true, title: true } } } },
  appeal: {
    select: {
      id: true,
      text: true,
      at: true,
      outcome: true,
      reason: true,
      decidedAt: true,
      byFirstDecider: true,
    },
  },
  spoilerMark: { select: { passage: true } },
  undoes: { select: { kind: true } },
  weather: { select: { film: { select: { slug: true, title: true } } } },
} as const

/** What was decided about a member, the latest first: never by whom. Parts of a larger act stand with that. */
export function listOwnActs({ id: memberId }: Who) {
  return prisma().moderationAct.findMany({
    where: { memberId, parentId: null, NOT: { kind: { in: [...NOTHING_AGAINST] } } },
    select: columns,
    orderBy: { id: 'desc' },
    take: 100,
  })
}

/**
 * One of them, with the text as it was then and as it is now: an author always sees their own. What takes something
 * back leads to what it took back. Null where it is not about the viewer.
 */
export async function getOwnAct(viewer: Who, id: number) {
  const found = await prisma().moderationAct.findFirst({
    where: { id, memberId: viewer.id },
    select: { ...columns, parts: { select: { subjectKind: true, subjectId: true } } },
  })
  if (!found) return null
  const subject = await findSubject(prisma(), { kind: found.subjectKind, id: found.subjectId })
  const { data: asThen } = said.safeParse(found.case?.asReported)
  return {
    ...{ ...found, subject, asThen: asThen ?? null },
    isMended: isMended(subject, found.case?.asReported),
    stars: await getExcludedStars(id),
  }
}

export type ListedAct = Awaited<ReturnType<typeof listOwnActs>>[number]
export type OwnAct = NonNullable<Awaited<ReturnType<typeof getOwnAct>>>
