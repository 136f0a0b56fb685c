import 'server-only'
import { MENTION_HOWS } from '@/lib/catalogue/format/vocabulary'
import { freeSlug, slugOf } from '@/lib/catalogue/slugs'
import { allSaid, type KeptField } from '@/lib/desk/fields/decided'
import { Refusal } from '@/lib/refusal'
import { sortable } from '@/lib/search/fold'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

/**
 * The catalogue's entries for the titles a document names beside its film; one nobody has yet is made, if its year is
 * known. Answers the rows, and the films they touch.
 * @throws Refusal for a title that is not there, or more than once, and has no year
 */
export async function mentionsIn(
  tx: Tx,
  { filmId, sourceId, fields }: { filmId: number; sourceId: number; fields: readonly KeptField[] },
) {
  const mentions = new Map<
    number,
    { filmId: number; how: (typeof MENTION_HOWS)[keyof typeof MENTION_HOWS] }
  >()
  for (const { title, year, how } of allSaid(fields, 'comparedWith')) {
    const id = (await titled(tx, title, year)) ?? (await made(tx, title, year, sourceId))
    if (id !== filmId && !mentions.has(id)) mentions.set(id, { filmId: id, how: MENTION_HOWS[how] })
  }
  return [...mentions.values()].map((mention, position) => ({ ...mention, position }))
}

async function titled(tx: Tx, title: string, year: number | null): Promise<number | null> {
  const named = { equals: title, mode: 'insensitive' as const }
  const found = await tx.film.findMany({
    where: { OR: [{ title: named }, { titles: { some: { title: named } } }], ...(year ? { year } : {}) },
    select: { id: true },
    take: 2,
  })
  if (found.length > 1)
    throw new Refusal('ambiguous', `There is more than one “${title}”: give its year, or reject it.`)
  return found[0]?.id ?? null
}

async function made(tx: Tx, title: string, year: number | null, sourceId: number): Promise<number> {
  if (year === null)
    throw new Refusal('unknown title', `The catalogue has no “${title}”: give its year, or reject it.`)
  const isTaken = async (slug: string) =>
    (await tx.film.count({ where: { slug } })) +
      (await tx.formerSlug.count({ where: { noun: 'film', slug } })) >
    0
  const slug = await freeSlug(slugOf(`${title} ${year}`, 'title'), isTaken)
  const data = { slug, title, sortTitle: sortable(title), year, sourceId }
  return (await tx.film.create({ data, select: { id: true } })).id
}
