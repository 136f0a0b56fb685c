import 'server-only'
import type { Value } from '@/lib/catalogue/editing/shapes/parts'
import { slugOf } from '@/lib/catalogue/slugs'
import type { Prisma } from '@/prisma/generated/client'

/** Genres and countries as the catalogue writes them: “action” is the Action that others have. */
export async function settledKind(tx: Prisma.TransactionClient, { one, rows }: Value<'kind'>) {
  const facets = await tx.facet.findMany({ where: { kind: { in: ['genre', 'country'] } } })
  const written = (kind: 'genre' | 'country', names: readonly string[]) => {
    const known = (name: string) =>
      facets.find((facet) => facet.kind === kind && facet.slug === slugOf(name, kind))?.label ?? name
    return [...new Set(names.map(known))]
  }
  return {
    one: { ...one, genres: written('genre', one.genres), countries: written('country', one.countries) },
    rows,
  }
}
