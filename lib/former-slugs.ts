import { z } from 'zod'
import type { Noun } from '@/prisma/generated/enums'
import { rows } from './db'
import { tagged } from './doors/tags'
import { tags } from './tags'

/** Which table holds the things of a noun that have addresses of their own. */
const TABLES = {
  film: 'film',
  person: 'person',
  outlet: 'outlet',
  critic: 'critic',
  criticReview: 'critic_review',
} as const

/** The tag of what shows a thing of each noun; of a review that is its film, within which it has its address. */
const TAGS = { ...tags, criticReview: (_: number, filmId: number) => tags.film(filmId) } as const

/**
 * The address a thing has now, asked for by one it once had; null where no such thing was. The page that leads on is
 * marked with the thing: it may move again, and back.
 */
export async function currentSlug(noun: Noun, formerSlug: string, scopeId = 0): Promise<string | null> {
  const found = await tagged(
    (there) => (there ? [TAGS[noun](there.id, scopeId)] : []),
    `former ${noun} ${scopeId} ${formerSlug}`,
    () => moved(noun, formerSlug, scopeId),
  )
  return found?.slug ?? null
}

async function moved(noun: Noun, formerSlug: string, scopeId: number) {
  const found = await rows(
    z.object({ id: z.number(), slug: z.string() }),
    `SELECT t.id, t.slug FROM former_slug s JOIN ${TABLES[noun]} t ON t.id = s.target_id
     WHERE s.noun = $1::noun AND s.scope_id = $2 AND s.slug = $3`,
    [noun, scopeId, formerSlug],
  )
  return found[0] ?? null
}
