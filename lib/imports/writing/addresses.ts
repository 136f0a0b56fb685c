import { slugOf } from '@/lib/catalogue/slugs'
import type { Prisma } from '@/prisma/generated/client'

/** Free addresses for many things of a noun at once, in their order: each its own, and nobody's former one. */
export async function freeAddresses(
  tx: Prisma.TransactionClient,
  noun: 'film' | 'person',
  names: readonly string[],
): Promise<string[]> {
  const bases = names.map((name) => slugOf(name, noun))
  const given = new Map<number, string>()
  const taken = new Set<string>()
  const next = new Map<string, number>()
  while (given.size < bases.length) {
    const tried = bases.flatMap((base, n) => (given.has(n) ? [] : [{ n, slug: nextOf(base, next) }]))
    for (const slug of await takenOf(tx, noun, tried)) taken.add(slug)
    for (const { n, slug } of tried) if (!taken.has(slug)) given.set(n, slug)
  }
  return bases.map((_, n) => given.get(n) ?? '')
}

/** The next of `base`, `base-2`, `base-3` … that nobody was offered. */
function nextOf(base: string, next: Map<string, number>): string {
  const n = (next.get(base) ?? 0) + 1
  next.set(base, n)
  return n === 1 ? base : `${base}-${n}`
}

async function takenOf(
  tx: Prisma.TransactionClient,
  noun: 'film' | 'person',
  tried: readonly { slug: string }[],
) {
  const where = { slug: { in: tried.map(({ slug }) => slug) } }
  const select = { slug: true } as const
  const former = await tx.formerSlug.findMany({ where: { ...where, noun }, select })
  const present =
    noun === 'film' ? await tx.film.findMany({ where, select }) : await tx.person.findMany({ where, select })
  return [...present, ...former].map(({ slug }) => slug)
}
