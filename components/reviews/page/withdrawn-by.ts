import type { Viewer } from '@/lib/accounts/viewer'
import type { Film } from '@/lib/films/queries'
import { getFilm } from '@/lib/films/queries'
import { handleKey } from '@/lib/members/handles'
import { getOwnOfFilm, type OwnReview } from '@/lib/reviews/own/queries'
import { canRestoreOwn } from '@/lib/reviews/policy'

export type WithdrawnReview = { film: Film; review: OwnReview; viewer: Viewer }

/** The review its author withdrew, for them alone while they can have it back; null for everybody else. */
export async function withdrawnBy(
  viewer: Viewer | null,
  slug: string,
  handle: string,
): Promise<WithdrawnReview | null> {
  if (!viewer || handleKey(viewer.handle) !== handleKey(handle)) return null
  const film = await getFilm(slug)
  const review = film && (await getOwnOfFilm(viewer, film.id)).review
  return film && review && canRestoreOwn(viewer, review) ? { film, review, viewer } : null
}
