import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import type { Reader } from '@/lib/members/between/hiding'
import { chip } from '@/lib/reviews/reading/card-schema'
import { getReview, type Review } from '@/lib/reviews/reading/queries'
import { treeShape } from '@/lib/text/tree'
import { type Step, stepsOf } from './steps'

/** Changes to a page. Earlier ones are kept, and counted. */
const CHANGES = 20

const revision = z.object({
  number: z.number(),
  on: z.string(),
  title: z.string().nullable(),
  tree: treeShape,
  wholeSpoiler: z.boolean(),
  halfStars: z.number().nullable(),
  chips: z.array(chip),
  language: z.string().nullable(),
  seenOn: z.string().nullable(),
})

const REVISIONS = `
  SELECT number, (at AT TIME ZONE 'UTC')::date::text AS on, title, cooked -> 'tree' AS tree,
    whole_spoiler AS "wholeSpoiler", half_stars AS "halfStars", chips, language,
    seen_on::text AS "seenOn"
  FROM review_revision WHERE review_id = $1 ORDER BY number DESC LIMIT $2`

export type History = { review: Review; steps: Step[]; earlier: number }

/**
 * What became of a member's public review since it was posted; null where there is none for this viewer. What its
 * spoilers hide, or hid later, is in it only for who has seen the film or `asked`. Two statements.
 */
export async function getHistory(
  film: string,
  handle: string,
  reading: { viewer: Reader; asked: boolean },
): Promise<History | null> {
  const review = await getReview(film, handle, reading)
  if (!review) return null
  const revisions = await rows(revision, REVISIONS, [review.id, CHANGES + 1])
  const steps = stepsOf(revisions.toReversed(), review.shown !== null)
  return { review, steps, earlier: Math.max(0, (steps.at(-1)?.number ?? 2) - 2) }
}
