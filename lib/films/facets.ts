import { z } from 'zod'
import { slugOf } from '@/lib/catalogue/slugs'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import { FacetKind } from '@/prisma/generated/enums'

const facet = z.object({ kind: z.enum(FacetKind), slug: z.string(), label: z.string(), films: z.number() })
export type Facet = z.infer<typeof facet>

/** What films can be narrowed by, most frequent first; decades newest first. */
export function getFacets(): Promise<Facet[]> {
  return tagged([tags.films], 'facets', listFacets)
}

function listFacets(): Promise<Facet[]> {
  return rows(
    facet,
    `SELECT kind, slug, label, films FROM facet
    ORDER BY kind, CASE WHEN kind = 'decade' THEN slug END DESC, films DESC, label`,
  )
}

/** Counts the facets anew. */
export async function recountFacets(tx: Prisma.TransactionClient): Promise<void> {
  const counted = await tx.$queryRaw<{ kind: FacetKind; label: string; films: number }[]>`
    SELECT 'genre' AS kind, g AS label, count(*)::int AS films FROM film, unnest(genres) g GROUP BY g
    UNION ALL SELECT 'country', c, count(*)::int FROM film, unnest(countries) c GROUP BY c
    UNION ALL SELECT 'decade', (year / 10) * 10 || 's', count(*)::int FROM film WHERE year IS NOT NULL GROUP BY year / 10`
  const facets = new Map<string, Facet>()
  for (const { kind, label, films } of counted) {
    const slug = slugOf(label, kind)
    const known = facets.get(`${kind} ${slug}`)
    if (!known || known.films < films) facets.set(`${kind} ${slug}`, { kind, label, films, slug })
  }
  await tx.facet.deleteMany()
  await tx.facet.createMany({ data: [...facets.values()] })
}
