import type { CriticReviewEntry } from '@/lib/catalogue/format/review-schema'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'

/** The catalogue entries behind the titles a review names; each must be there, and be the only one so called. */
export async function mentionsOf(
  tx: Prisma.TransactionClient,
  entry: CriticReviewEntry,
  mentioned: ReadonlyMap<string, number>,
) {
  const mentions = []
  for (const [position, { title, year, how }] of entry.comparedWith.entries()) {
    const filmId = mentioned.get(title) ?? (await inCatalogue(tx, entry.document, title, year))
    mentions.push({ filmId, how, position })
  }
  return mentions
}

async function inCatalogue(tx: Prisma.TransactionClient, document: string, title: string, year?: number) {
  const found = await tx.film.findMany({
    where: { title, ...(year ? { year } : {}) },
    select: { id: true },
    take: 2,
  })
  const [film, other] = found
  const names = `Review ${document} names “${title}”`
  if (!film) throw new Refusal('unknown-title', `${names}, which neither the file nor the catalogue has.`)
  if (other) throw new Refusal('ambiguous-title', `${names}, of which there is more than one: give its year.`)
  return film.id
}
