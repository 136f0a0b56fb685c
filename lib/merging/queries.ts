import 'server-only'
import { z } from 'zod'
import { prisma, rows } from '@/lib/db'
import { currentSlug } from '@/lib/former-slugs'
import { Refusal } from '@/lib/refusal'
import { fold } from '@/lib/search/fold'
import { type Counts, tryMerge } from './merging'
import type { MergeNoun } from './nouns'
import { whyNotUndo } from './undoing'

const thing = z.object({ id: z.number(), slug: z.string(), name: z.string(), year: z.number().nullable() })
export type Thing = z.infer<typeof thing>

const COLUMNS: Readonly<Record<MergeNoun, string>> = {
  film: 'id, slug, title AS name, year',
  ...{ person: 'id, slug, name, NULL AS year', critic: 'id, slug, name, NULL AS year' },
  outlet: 'id, slug, name, NULL AS year',
}

/** Others that a page offers, and merges it shows. */
const MOST = { others: 12, merges: 30 }

/** What stands at an address; or the address where it stands now. */
export async function getThing(noun: MergeNoun, slug: string) {
  const [found] = await rows(thing, `SELECT ${COLUMNS[noun]} FROM ${noun} WHERE slug = $1`, [slug])
  return found ? { thing: found, moved: null } : { thing: null, moved: await currentSlug(noun, slug) }
}

/** Which rows have words in one of their names, folded as the search has them. */
const CALLED: Readonly<Record<MergeNoun, string>> = {
  film: `id IN (SELECT film_id FROM search_entry WHERE kind = 'film' AND folded LIKE $2)`,
  person: `id IN (SELECT person_id FROM search_entry WHERE kind = 'person' AND folded LIKE $2)`,
  critic: 'lower(name) LIKE $2 OR id IN (SELECT critic_id FROM critic_alias WHERE lower(name) LIKE $2)',
  outlet: 'lower(name) LIKE $2 OR id IN (SELECT outlet_id FROM outlet_alias WHERE lower(name) LIKE $2)',
}

/** Others of its kind with these words in their name, or, where none are given, with one word of its own. */
export async function listOthers(noun: MergeNoun, { id, name }: Thing, words: string): Promise<Thing[]> {
  const folded = noun === 'film' || noun === 'person' ? fold(words || name) : (words || name).toLowerCase()
  const asked = words ? folded : (folded.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '')
  return rows(
    thing,
    `SELECT ${COLUMNS[noun]} FROM ${noun} WHERE id <> $1 AND (slug = $3 OR ${CALLED[noun]})
     ORDER BY slug <> $3, length(slug), id LIMIT ${MOST.others}`,
    [id, `%${asked.replaceAll(/[\\%_]/g, '\\$&')}%`, words],
  )
}

/** What merging would do, or why it cannot be. */
export async function previewMerge(
  noun: MergeNoun,
  from: string,
  into: string,
): Promise<{ counts: Counts; refused: null } | { counts: null; refused: string }> {
  try {
    return { counts: await tryMerge(noun, from, into), refused: null }
  } catch (error) {
    if (error instanceof Refusal) return { counts: null, refused: error.message }
    throw error
  }
}

const gone = z.object({ slug: z.string(), name: z.string().optional(), title: z.string().optional() })
const counts = z.object({
  moved: z.record(z.string(), z.number()),
  dropped: z.record(z.string(), z.number()),
}) satisfies z.ZodType<Counts>

/** What became one with a thing, the latest first, and whether each can be taken back. */
export async function listMerges(noun: MergeNoun, { id }: Thing) {
  const found = await prisma().merge.findMany({
    where: { noun, keptId: id },
    include: { by: { select: { handle: true } }, undoneBy: { select: { handle: true } } },
    orderBy: { id: 'desc' },
    take: MOST.merges,
  })
  return Promise.all(
    found.map(async (one) => {
      const { slug, name, title } = gone.parse(one.gone)
      return {
        ...one,
        gone: { slug, name: title ?? name ?? slug },
        counts: counts.parse(one.counts),
        whyNot: one.undoneAt ? null : await whyNotUndo(prisma(), one),
      }
    }),
  )
}
export type ListedMerge = Awaited<ReturnType<typeof listMerges>>[number]
