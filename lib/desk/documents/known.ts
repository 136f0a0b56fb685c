import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import { rulesInForce } from '@/lib/desk/rules/in-force'
import type { Catalogue, KnownReview } from '@/lib/documents/catalogue'
import { knownTo } from '@/lib/documents/queries'

/** No document is held against more that wait. */
const MOST_WAITING = 500

const waiting = z.object({
  id: z.string(),
  film: z.string(),
  headline: z.string().nullable(),
  critic: z.string().nullable(),
  text: z.string(),
})

/** Documents that are no review yet: nobody brings in twice what waits already. */
const WAITING = `
  SELECT 'document ' || d.id AS id, coalesce(f.slug, '') AS film, d.reading #>> '{headline,value}' AS headline,
    d.reading #>> '{critic,value,name}' AS critic, d.clean_text AS text
  FROM critic_document d LEFT JOIN film f ON f.id = d.film_id
  WHERE d.status <> 'entered' AND d.id <> $1 ORDER BY d.id DESC LIMIT ${MOST_WAITING}`

/**
 * What the catalogue knows that a document may need, with the documents that wait; `but` is one not to be
 * held against itself.
 */
export async function knownToDesk(
  titles: readonly string[],
  slug: string | null,
  but: number | null = null,
): Promise<Catalogue> {
  const [known, documents, rules] = await Promise.all([
    knownTo(titles, slug),
    rows(waiting, WAITING, [but ?? 0]),
    rulesInForce(),
  ])
  return { ...known, rules, reviews: [...known.reviews, ...(documents satisfies KnownReview[])] }
}
