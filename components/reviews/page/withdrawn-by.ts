import type { Viewer } from '@/lib/accounts/viewer'
import type { Film } from '@/lib/films/queries'
import { getFilm } from '@/lib/films/queries'
import { handleKey } from '@/lib/members/handles'
import { type Kept, keptFrom } from '@/lib/moderation/own/kept'
import { getOwnOfFilm, type OwnReview } from '@/lib/reviews/own/queries'
import { canRestoreOwn } from '@/lib/reviews/policy'

export type WithdrawnReview = {
  film: Film
  review: OwnReview
  viewer: Viewer
  /** The act that keeps it from all others; null where its author withdrew it. */
  kept: Kept | null
}

/**
 * The review its author withdrew, while they can have it back, or that was removed or waits for a moderator, for them
 * alone; null for everybody else.
 */
export async function withdrawnBy(
  viewer: Viewer | null,
  slug: string,
  handle: string,
): Promise<WithdrawnReview | null> {
  if (!viewer || handleKey(viewer.handle) !== handleKey(handle)) return null
  const film = await getFilm(slug)
  const review = film && (await getOwnOfFilm(viewer, film.id)).review
  if (!film || !review) return null
  if (review.withdrawnAt === null && review.removals > 0) {
    const kept = await keptFrom(viewer, { kind: 'review', id: review.id })
    return kept && { film, review, viewer, kept }
  }
  return canRestoreOwn(viewer, review) ? { film, review, viewer, kept: null } : null
}
