import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { filmToRate } from '@/lib/ratings/rating'
import { getOwnOfFilm } from '@/lib/reviews/own/queries'
import { startOf } from '@/lib/reviews/own/starting'
import type { Drafting } from '@/lib/reviews/schema'
import { type Saved, saveDraft } from './saving'

/**
 * Keeps a draft with one field as the posted review has it. It still counts as begun from an earlier one, so that
 * what else differs goes on being shown.
 * @throws Refusal where a newer draft lies there
 */
export async function takePosted(viewer: Pick<Viewer, 'id'>, given: Drafting, field: string): Promise<Saved> {
  const film = await filmToRate(given.film)
  const posted = startOf({ ...(await getOwnOfFilm(viewer, film.id)), draft: null })
  if (!posted.editing) return saveDraft(viewer, given)
  const { edits } = posted.editing
  return saveDraft(viewer, {
    ...given,
    [field]: posted.values[field] || undefined,
    edits: edits > 0 ? edits - 1 : null,
  })
}
