import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'

/** Ids to a part. Every film has a page, so a part holds at most as many addresses; the protocol allows 50,000. */
const PART = 5000

const slugs = z.object({ slug: z.string(), changed: z.string() })
export type Listed = z.infer<typeof slugs>

/** How many parts the catalogue takes, counted by ids so that a part never moves. */
export function countParts(): Promise<number> {
  return tagged([tags.films], 'sitemap', async () => {
    const [found] = await rows(z.object({ last: z.number().nullable() }), 'SELECT max(id) AS last FROM film')
    return Math.ceil((found?.last ?? 0) / PART)
  })
}

/** The films of one part, counted from 1; null where there is no such part. */
export function listPart(part: number): Promise<Listed[] | null> {
  return tagged([tags.films], `sitemap ${part}`, async () => {
    if (!Number.isInteger(part) || part < 1 || part > (await countParts())) return null
    return rows(
      slugs,
      'SELECT slug, updated_at::date::text AS changed FROM film WHERE id > $1 AND id <= $2 ORDER BY id',
      [(part - 1) * PART, part * PART],
    )
  })
}
