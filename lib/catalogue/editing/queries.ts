import 'server-only'
import { prisma } from '@/lib/db'
import { labelOf, sourceSelect } from '@/lib/films/sheet-parts'
import { digestOf } from './digest'
import { type Kind, PARTS_OF, type Part, type Subject, type Value } from './shapes/parts'
import { keyOf } from './standing/key'
import { standingIn } from './standing/standing'

const by = { select: { handle: true } } as const
const protection = { select: { reason: true, at: true, by } } as const

/** What an editor sees of a film or a person before anything else; null where there is none at this address. */
export async function getEntry(kind: Kind, slug: string) {
  if (kind === 'film') {
    const select = { id: true, slug: true, title: true, year: true, protection } as const
    const found = await prisma().film.findUnique({ where: { slug }, select })
    return found && { ...found, subject: { kind, id: found.id } satisfies Subject, name: found.title }
  }
  const select = { id: true, slug: true, name: true, protection } as const
  const found = await prisma().person.findUnique({ where: { slug }, select })
  return found && { ...found, subject: { kind, id: found.id } satisfies Subject, year: null }
}
export type Entry = NonNullable<Awaited<ReturnType<typeof getEntry>>>

/** What stands in each of its parts. */
export async function listParts(subject: Subject): Promise<{ part: Part; value: Value }[]> {
  const found: { part: Part; value: Value }[] = []
  for (const part of PARTS_OF[subject.kind])
    found.push({ part, value: await standingIn(prisma(), subject, part) })
  return found
}

/** What stands in one part, the digest of it that a form sends along, and how it was edited last. */
export async function getPart(subject: Subject, part: Part) {
  const value: Value = await standingIn(prisma(), subject, part)
  const [last = null] = await listEdits(subject, { part, count: 1 })
  return { value, seen: digestOf(part, value), last }
}

/** Documents past which an editor chooses by typing: a list as long nobody reads. */
const SOURCES_MOST = 200

/** Whom the facts of a film can be from, each by its code: our editors, and its documents. */
export async function listSources({ kind, id }: Subject) {
  const documents =
    kind === 'film'
      ? await prisma().source.findMany({
          where: { filmId: id },
          ...sourceSelect,
          orderBy: { code: 'asc' },
          take: SOURCES_MOST,
        })
      : []
  return [
    { code: 'editor', label: 'Our editors' },
    ...documents.map((source) => ({ code: source.code, label: `${labelOf(source).label} (${source.code})` })),
  ]
}
export type NamedSource = Awaited<ReturnType<typeof listSources>>[number]

/** What documents say of a film that the catalogue does not, each with who says it. */
export async function listClaims({ kind, id }: Subject) {
  if (kind !== 'film') return []
  const found = await prisma().factClaim.findMany({
    where: { filmId: id },
    select: { fact: true, value: true, source: sourceSelect },
    orderBy: [{ fact: 'asc' }, { sourceId: 'asc' }],
    take: SOURCES_MOST,
  })
  return found.map(({ source, ...claim }) => ({ ...claim, says: labelOf(source).label }))
}
export type ListedClaim = Awaited<ReturnType<typeof listClaims>>[number]

/** Who is credited in a film, for the way to their spellings. */
export async function listCredited(filmId: number) {
  const select = { person: { select: { slug: true, name: true } } } as const
  const found = await prisma().credit.findMany({
    where: { filmId },
    select,
    distinct: ['personId'],
    orderBy: { position: 'asc' },
  })
  return found.map(({ person }) => person)
}

const shown = {
  ...{ id: true, part: true, before: true, after: true, reason: true, at: true, by, undoesId: true },
  undoneBy: { select: { id: true } },
  suggestion: { select: { member: by } },
} as const

const listEdits = (
  subject: Subject,
  { part, before, count }: { part?: Part; before?: number; count: number },
) =>
  prisma().catalogueEdit.findMany({
    where: { ...keyOf(subject), part, id: before ? { lt: before } : undefined },
    select: shown,
    orderBy: { id: 'desc' },
    take: count,
  })

const PAGE = 30

/** How it was edited, the latest first, a page of it, and before which edit the next begins. */
export async function listHistory(subject: Subject, before?: number) {
  const found = await listEdits(subject, { before, count: PAGE + 1 })
  const edits = found.slice(0, PAGE)
  return { edits, next: found.length > PAGE ? (edits.at(-1)?.id ?? null) : null }
}
export type ListedEdit = Awaited<ReturnType<typeof listEdits>>[number]

/** The latest edits of all. */
export const listLatestEdits = (count: number) =>
  prisma().catalogueEdit.findMany({
    select: {
      ...shown,
      film: { select: { slug: true, title: true, year: true } },
      person: { select: { slug: true, name: true } },
    },
    orderBy: { id: 'desc' },
    take: count,
  })
export type LatestEdit = Awaited<ReturnType<typeof listLatestEdits>>[number]
