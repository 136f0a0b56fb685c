import { z } from 'zod'
import type { Noun } from '@/prisma/generated/enums'
import { rows } from './db'

/** Which table holds the things of a noun that have addresses of their own. */
const TABLES = {
  film: 'film',
  person: 'person',
  outlet: 'outlet',
  critic: 'critic',
  criticReview: 'critic_review',
} as const

/** The address a thing has now, asked for by one it once had; null where no such thing was. */
export async function currentSlug(noun: Noun, formerSlug: string, scopeId = 0): Promise<string | null> {
  const found = await rows(
    z.object({ slug: z.string() }),
    `SELECT t.slug FROM former_slug s JOIN ${TABLES[noun]} t ON t.id = s.target_id
     WHERE s.noun = $1::noun AND s.scope_id = $2 AND s.slug = $3`,
    [noun, scopeId, formerSlug],
  )
  return found[0]?.slug ?? null
}
