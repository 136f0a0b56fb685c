import { rebuildCards } from '@/lib/critics/card'
import { announce } from '@/lib/doors/announce'
import { recountFacets } from '@/lib/films/facets'
import { rebuildSheets } from '@/lib/films/sheet'
import { noteScales } from '@/lib/scales/noting'
import { recountCritics } from '@/lib/scores/totals'
import { rebuildEntries, rebuildPeople } from '@/lib/search/entries'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'

/**
 * Ends every write to the catalogue, in its own transaction: recounts the films touched, rebuilds what is derived
 * from them — and the sheets and cards of other films that print their names — and announces every page that shows
 * any of it.
 */
export async function rebuildTouched(
  tx: Prisma.TransactionClient,
  touched: ReadonlySet<number>,
): Promise<void> {
  const films = [...new Set([...touched, ...(await showing(tx, [...touched]))])].sort((a, b) => a - b)
  await noteScales(tx, [...touched])
  await recountCritics(tx, [...touched])
  await rebuildCards(tx, films)
  await rebuildSheets(tx, films)
  await rebuildEntries(tx, [...touched])
  await recountFacets(tx)
  await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), await tagsOf(tx, films))
}

/** The same of people whose names, or whose credits, are others now: their own pages, and those of their films. */
export async function rebuildNamed(
  tx: Prisma.TransactionClient,
  personIds: readonly number[],
): Promise<void> {
  const ofPeople = { personId: { in: [...personIds] } }
  const credits = await tx.credit.findMany({
    where: ofPeople,
    select: { filmId: true },
    distinct: ['filmId'],
    orderBy: { filmId: 'asc' },
  })
  await rebuildSheets(
    tx,
    credits.map(({ filmId }) => filmId),
  )
  await rebuildPeople(tx, personIds)
  await announce(
    (sql, params) => tx.$executeRawUnsafe(sql, ...params),
    [...personIds.map(tags.person), ...credits.map(({ filmId }) => tags.film(filmId))],
  )
}

/** Films whose sheet prints one of these. */
async function showing(tx: Prisma.TransactionClient, filmIds: number[]): Promise<number[]> {
  const found = await tx.filmSheet.findMany({
    where: { shows: { hasSome: filmIds } },
    select: { filmId: true },
  })
  return found.map((sheet) => sheet.filmId)
}

async function tagsOf(tx: Prisma.TransactionClient, films: number[]): Promise<string[]> {
  const of = { where: { filmId: { in: films } } } as const
  const credits = await tx.credit.findMany({ ...of, select: { personId: true }, distinct: ['personId'] })
  const reviews = await tx.criticReview.findMany({ ...of, select: { criticId: true, outletId: true } })
  return [
    tags.home,
    tags.films,
    ...films.map(tags.film),
    ...credits.map((credit) => tags.person(credit.personId)),
    ...reviews.flatMap(({ criticId, outletId }) => [
      ...(criticId ? [tags.critic(criticId)] : []),
      ...(outletId ? [tags.outlet(outletId)] : []),
    ]),
  ]
}
