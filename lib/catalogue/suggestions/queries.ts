import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { digestOf } from '@/lib/catalogue/editing/digest'
import { isProtected } from '@/lib/catalogue/editing/protecting'
import { type FilmPart, filmPart, type Value } from '@/lib/catalogue/editing/shapes/parts'
import { standingIn } from '@/lib/catalogue/editing/standing/standing'
import { prisma } from '@/lib/db'
import { withoutHidden } from './hiding'

const PAGE = 50
const film = { select: { id: true, slug: true, title: true, year: true } } as const
const member = { select: { handle: true } } as const
const listed = {
  ...{ id: true, part: true, before: true, after: true, reason: true, link: true, at: true },
  ...{ outcome: true, answer: true, film },
} as const

/** What a member suggested and what came of it, the newest first. */
export const listOwnSuggestions = ({ id }: Pick<Viewer, 'id'>) =>
  prisma().editSuggestion.findMany({
    where: { memberId: id },
    select: listed,
    orderBy: { id: 'desc' },
    take: PAGE,
  })
export type OwnSuggestion = Awaited<ReturnType<typeof listOwnSuggestions>>[number]

/** What waits for an editor, the oldest first. */
export const listOpenSuggestions = () =>
  prisma().editSuggestion.findMany({
    where: { outcome: null },
    select: { ...listed, member },
    orderBy: { id: 'asc' },
    take: PAGE,
  })
export type OpenSuggestion = Awaited<ReturnType<typeof listOpenSuggestions>>[number]

/** One that waits, with what stands there by now; null where it does not wait any more. */
export async function getOpenSuggestion(id: number) {
  const found = await prisma().editSuggestion.findFirst({
    where: { id, outcome: null },
    select: { ...listed, base: true, member },
  })
  if (!found) return null
  const value: Value = await standingIn(prisma(), { kind: 'film', id: found.film.id }, found.part)
  const seen = digestOf(found.part, value)
  return { ...found, value, seen, isChanged: seen !== found.base }
}
export type WholeSuggestion = NonNullable<Awaited<ReturnType<typeof getOpenSuggestion>>>

/** What stands in each part that members may suggest about, and whether they may of this film. */
export async function listSuggestable(filmId: number) {
  const subject = { kind: 'film', id: filmId } as const
  const parts: { part: FilmPart; value: Value }[] = []
  for (const part of filmPart.options)
    parts.push({ part, value: withoutHidden(await standingIn(prisma(), subject, part)) })
  return { parts, isProtected: await isProtected(prisma(), subject) }
}

/** What a member has before them who suggests what a part of a film should say. */
export async function getSuggestable(viewer: Pick<Viewer, 'id'>, filmId: number, part: FilmPart) {
  const subject = { kind: 'film', id: filmId } as const
  const value: Value = await standingIn(prisma(), subject, part)
  const where = { memberId: viewer.id, filmId, part, outcome: null }
  return {
    ...{ value: withoutHidden(value), seen: digestOf(part, value) },
    isWaiting: (await prisma().editSuggestion.count({ where })) > 0,
    isProtected: await isProtected(prisma(), subject),
  }
}
export type Suggestable = Awaited<ReturnType<typeof getSuggestable>>
