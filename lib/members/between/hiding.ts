import type { Viewer } from '@/lib/accounts/viewer'
import { mayActAs } from '@/lib/members/policy'

/** Whoever reads: null at the public door, where nobody is hidden from anybody. Who brings no roles has none. */
export type Reader = (Pick<Viewer, 'id'> & Partial<Pick<Viewer, 'roles' | 'factorSince'>>) | null

/**
 * As SQL, that a list may show a member's words to the viewer whose id is `viewer`: neither of them blocks the
 * other, nor does the viewer mute them. Where that id is null, as at the public door, it may.
 */
export const unlessHidden = (viewer: string, member: string): string =>
  `NOT EXISTS (SELECT FROM hidden_member h WHERE h.viewer_id = ${viewer}::int AND h.member_id = ${member})`

/** The same of a review, for lists that do not know whose it is. */
export const unlessHiddenReview = (viewer: string, review: string): string =>
  `NOT EXISTS (SELECT FROM hidden_member h JOIN review w ON w.member_id = h.member_id
    WHERE h.viewer_id = ${viewer}::int AND w.id = ${review})`

/** That a member is there at all for a viewer: none of them blocks the other. A mute leaves pages where they are. */
export const unlessBlocked = (viewer: string, member: string): string =>
  `NOT EXISTS (SELECT FROM blocked_member b WHERE b.viewer_id = ${viewer}::int AND b.member_id = ${member})`

/** From whose eyes a block hides pages. Nobody gets out of a moderator's sight by blocking them. */
export const blockable = (reader: Reader): number | null =>
  reader && !mayActAs({ roles: [], factorSince: null, ...reader }, 'moderator') ? reader.id : null
