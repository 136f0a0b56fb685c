import 'server-only'
import type { Chip } from '@/lib/reviews/schema'
import type { Prisma } from '@/prisma/generated/client'

/** Gives a review these chips, and no others. */
export async function addChips(
  tx: Prisma.TransactionClient,
  reviewId: number,
  chips: readonly Chip[],
): Promise<void> {
  if (chips.length > 0) await tx.reviewChip.createMany({ data: chips.map((chip) => ({ reviewId, ...chip })) })
}

/**
 * Writes down the review as it stands now as its present revision, in place of what that was before. When it was
 * begun stays, so that many small edits do not put off the end of the first one's grace.
 */
export const addRevision = (tx: Prisma.TransactionClient, reviewId: number, changedShare: number) =>
  tx.$executeRaw`
    INSERT INTO review_revision
      (review_id, number, title, raw, cooked, chips, half_stars, whole_spoiler, language, seen_on, changed_share, at)
    SELECT r.id, r.revision, r.title, r.raw, r.cooked,
      coalesce((SELECT jsonb_agg(jsonb_build_object('aspect', c.aspect, 'polarity', c.polarity) ORDER BY c.aspect)
                FROM review_chip c WHERE c.review_id = r.id), '[]'),
      g.half_stars, r.whole_spoiler, r.language, r.seen_on, ${changedShare}::float8, clock_timestamp()
    FROM review r LEFT JOIN rating g ON g.member_id = r.member_id AND g.film_id = r.film_id
    WHERE r.id = ${reviewId}
    ON CONFLICT (review_id, number) DO UPDATE SET
      title = EXCLUDED.title, raw = EXCLUDED.raw, cooked = EXCLUDED.cooked, chips = EXCLUDED.chips,
      half_stars = EXCLUDED.half_stars, whole_spoiler = EXCLUDED.whole_spoiler, language = EXCLUDED.language,
      seen_on = EXCLUDED.seen_on, changed_share = EXCLUDED.changed_share`
