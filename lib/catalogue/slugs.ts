import slugify from '@sindresorhus/slugify'
import type { Prisma } from '@/prisma/generated/client'

const LONGEST = 60

/** Words that are addresses of their own and so may name no film, person or review. */
export const RESERVED_SLUGS = new Set([
  'after',
  'country',
  'critic-reviews',
  'decade',
  'filter',
  'genre',
  'kind',
  'new',
  'sort',
  'spoilers',
  'verdict',
])

/** An address for a name: small letters, digits, hyphens, cut at a word; `otherwise` where nothing is left. */
export function slugOf(name: string, otherwise: string): string {
  const slug = slugify(name.normalize('NFC').replace(/['’]/g, ''), { decamelize: false })
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const short = slug.length <= LONGEST ? slug : slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '')
  const found = short.slice(0, LONGEST) || otherwise
  return RESERVED_SLUGS.has(found) ? `${found}-1` : found
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export async function freeSlug(slug: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (!(await isTaken(candidate))) return candidate
  }
}

/** A free address for a critic review of a film: none that another has, nor once had. */
export const freeReviewSlug = (tx: Prisma.TransactionClient, filmId: number, name: string): Promise<string> =>
  freeSlug(
    slugOf(name, 'review'),
    async (slug) =>
      (await tx.criticReview.count({ where: { filmId, slug } })) +
        (await tx.formerSlug.count({ where: { noun: 'criticReview', scopeId: filmId, slug } })) >
      0,
  )

type Noun = Prisma.FormerSlugCreateInput['noun']

/** Keeps an old address leading to its thing; the new one stops being anybody's former address. */
export async function keepFormerSlug(
  tx: Prisma.TransactionClient,
  noun: Noun,
  { scopeId = 0, from, to, targetId }: { scopeId?: number; from: string; to: string; targetId: number },
) {
  await tx.formerSlug.deleteMany({ where: { noun, scopeId, slug: to } })
  await tx.formerSlug.upsert({
    where: { noun_scopeId_slug: { noun, scopeId, slug: from } },
    create: { noun, scopeId, slug: from, targetId },
    update: { targetId, since: new Date() },
  })
}
