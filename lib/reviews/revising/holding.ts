import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { lockMember } from '@/lib/members/announcing'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import type { Composed } from './composing'

const row = z.object({
  id: z.number(),
  revision: z.number(),
  edits: z.number(),
  withdrawnAt: z.date().nullable(),
  removals: z.number(),
  halfStars: z.number().nullable(),
  helpfulSince: z.number(),
  said: z.array(z.unknown()),
  chips: z.array(z.string()),
  wasAnswered: z.boolean(),
  revisionAt: z.date(),
})
export type HeldReview = z.infer<typeof row>

/**
 * A member's review, held until the transaction ends, so that of two edits at once one sees what the other made.
 * @throws Refusal for another's, and one that is withdrawn
 */
export async function holdOwnReview(
  tx: Prisma.TransactionClient,
  viewer: Pick<Viewer, 'id'>,
  filmId: number,
  id: number,
): Promise<HeldReview> {
  await lockMember(tx, viewer.id)
  // What it says is read after the lock: a statement that waited for it would see what was before.
  await tx.$executeRaw`SELECT FROM review WHERE id = ${id} AND member_id = ${viewer.id} FOR UPDATE`
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT r.id, r.revision, r.edits, r.withdrawn_at AS "withdrawnAt", r.removals, r.helpful_since AS "helpfulSince",
      g.half_stars::int AS "halfStars", v.at AS "revisionAt",
      EXISTS (SELECT FROM helpful_answer a WHERE a.review_id = r.id AND a.revision = r.revision)
        OR EXISTS (SELECT FROM comment k WHERE k.review_id = r.id AND k.posted_at >= v.at) AS "wasAnswered",
      jsonb_build_array(r.title, r.raw, r.whole_spoiler, r.language, r.seen_on, r.who_may_answer) AS said,
      array(SELECT c.aspect::text || ' ' || c.polarity FROM review_chip c WHERE c.review_id = r.id) AS chips
    FROM review r JOIN review_revision v ON v.review_id = r.id AND v.number = r.revision
    LEFT JOIN rating g ON g.member_id = r.member_id AND g.film_id = r.film_id
    WHERE r.id = ${id} AND r.member_id = ${viewer.id} AND r.film_id = ${filmId}`
  if (!found) throw new Refusal('gone', 'This review is not here any more.')
  const review = row.parse(found)
  if (review.withdrawnAt)
    throw new Refusal('withdrawn', 'You withdrew this review meanwhile. Have it back first, then change it.')
  return review
}

/** Whether a review says just what was sent, so that sending it changes nothing. */
export function saysJust(review: HeldReview, text: Composed): boolean {
  const said = [text.title, text.raw, text.wholeSpoiler, text.language, text.seenOn, text.whoMayAnswer]
  const chips = text.chips.map(({ aspect, polarity }) => `${aspect} ${polarity}`)
  const stars = text.halfStars ?? review.halfStars
  const same = (one: unknown[], other: unknown[]) => JSON.stringify(one) === JSON.stringify(other)
  return (
    stars === review.halfStars && same(said, review.said) && same(chips.toSorted(), review.chips.toSorted())
  )
}
