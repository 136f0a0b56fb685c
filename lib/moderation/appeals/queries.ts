import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { said } from '@/lib/moderation/subjects/schema'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { getExcludedStars } from '@/lib/ratings/weather/excluded'
import { Refusal } from '@/lib/refusal'
import { mayLookAgain } from './parts'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

const guideline = { select: { rule: true, text: true } } as const

/** Why the viewer does not look again; null where they may. */
async function whyNot(viewer: Acting, actId: number): Promise<string | null> {
  try {
    await mayLookAgain(prisma(), viewer, actId)
    return null
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.message
    throw refusal
  }
}

/** The appeals that wait, the oldest first, but those in which the viewer has a part as author. */
export async function listAppeals(viewer: Acting) {
  const found = await prisma().appeal.findMany({
    where: { outcome: null, NOT: { memberId: viewer.id } },
    select: {
      ...{ id: true, at: true, actId: true },
      act: {
        select: { kind: true, subjectKind: true, guideline, secondLook: { select: { lookedAt: true } } },
      },
    },
    orderBy: { at: 'asc' },
    take: 100,
  })
  return Promise.all(found.map(async (appeal) => ({ ...appeal, whyNot: await whyNot(viewer, appeal.actId) })))
}

/** One appeal with all of it, once somebody has looked at the text alone; null for its author and where there is none. */
export async function getAppeal(viewer: Acting, id: number) {
  const found = await prisma().appeal.findFirst({
    where: { id, NOT: { memberId: viewer.id } },
    include: {
      decidedBy: { select: { handle: true } },
      act: {
        include: {
          guideline,
          actor: { select: { handle: true } },
          member: { select: { handle: true } },
          case: { select: { id: true, asReported: true } },
          secondLook: { select: { lookedAt: true, broken: true } },
        },
      },
    },
  })
  if (!found) return null
  const { subjectKind: kind, subjectId } = found.act
  return {
    ...found,
    asThen: said.safeParse(found.act.case?.asReported).data ?? null,
    subject: await findSubject(prisma(), { kind, id: subjectId }),
    stars: await getExcludedStars(found.actId),
    whyNot: await whyNot(viewer, found.actId),
  }
}
export type WholeAppeal = NonNullable<Awaited<ReturnType<typeof getAppeal>>>
export type ListedAppeal = Awaited<ReturnType<typeof listAppeals>>[number]

/** The second looks that wait and the viewer may take, those for appeals first. */
export async function listLooks(viewer: Acting) {
  const found = await prisma().secondLook.findMany({
    where: { lookedAt: null, act: { NOT: { memberId: viewer.id } } },
    select: {
      actId: true,
      cause: true,
      askedAt: true,
      guideline,
      act: { select: { kind: true, subjectKind: true } },
    },
    orderBy: [{ cause: 'asc' }, { askedAt: 'asc' }],
    take: 50,
  })
  const looks = await Promise.all(
    found.map(async (look) => ({ ...look, whyNot: await whyNot(viewer, look.actId) })),
  )
  return looks.filter(({ whyNot }) => whyNot === null)
}

/** A text, or the stars that were excluded, and a rule, and nothing else: neither whose it is, nor who reported it, nor what was decided. */
export async function getLook(viewer: Acting, actId: number) {
  const found = await prisma().secondLook.findFirst({
    where: { actId, lookedAt: null },
    select: {
      ...{ actId: true, guideline },
      act: {
        select: {
          subjectKind: true,
          case: { select: { asReported: true, film: { select: { title: true, year: true } } } },
        },
      },
    },
  })
  if (!found || (await whyNot(viewer, actId))) return null
  const { data: text } = said.safeParse(found.act.case?.asReported)
  const { act, ...look } = found
  return {
    ...{ ...look, about: act.subjectKind, film: act.case?.film ?? null, text: text ?? null },
    stars: await getExcludedStars(actId),
  }
}
export type Look = NonNullable<Awaited<ReturnType<typeof getLook>>>
export type ListedLook = Awaited<ReturnType<typeof listLooks>>[number]
