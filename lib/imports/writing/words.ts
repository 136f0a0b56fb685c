import { slugOf } from '@/lib/catalogue/slugs'
import type { Prisma } from '@/prisma/generated/client'

/** Genres and countries by the words that films here have for them: “drama” is the “Drama” one can narrow lists by. */
export async function wordsHere(tx: Prisma.TransactionClient) {
  const facets = await tx.facet.findMany({
    where: { kind: { in: ['genre', 'country'] } },
    select: { kind: true, slug: true, label: true },
  })
  const labels = new Map(facets.map(({ kind, slug, label }) => [`${kind} ${slug}`, label]))
  const here = (kind: 'genre' | 'country') => (words: readonly string[]) => [
    ...new Set(words.map((word) => labels.get(`${kind} ${slugOf(word, kind)}`) ?? word)),
  ]
  return { genres: here('genre'), countries: here('country') }
}
