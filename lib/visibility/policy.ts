import { blockable, type Reader, unlessBlocked } from '@/lib/members/between/hiding'
import type { Visibility } from '@/prisma/generated/enums'

/** What a viewer is to the owner of a thing. Apart are two of whom one blocks the other; a mute leaves pages there. */
export type Between = { isOwn: boolean; follows: boolean; isApart: boolean }

/** Whether a viewer may see what its owner shows to these. Who is not signed in is nothing to anybody. */
export function maySee(visibility: Visibility, between: Between | null): boolean {
  if (between === null) return visibility === 'everybody'
  if (between.isOwn) return true
  if (between.isApart) return false
  return visibility === 'everybody' || (visibility === 'followers' && between.follows)
}

/**
 * The same as a condition of a statement; `viewer` is the reader's number there, or null. Nobody gets out of a
 * moderator's sight by blocking them.
 */
export function seenBy(reader: Reader, viewer: string, owner: string, visibility: string): string {
  const isShown = `(${visibility} = 'everybody' OR (${visibility} = 'followers' AND EXISTS (
    SELECT FROM member_follow w WHERE w.follower_id = ${viewer}::int AND w.followed_id = ${owner})))`
  const isThere = blockable(reader) === null ? 'true' : unlessBlocked(viewer, owner)
  return `(${owner} IS NOT DISTINCT FROM ${viewer}::int OR (${isShown} AND ${isThere}))`
}

/**
 * The same of a list, on the alias of `film_list`: one that moderators removed is its owner's alone.
 */
export const listSeenBy = (reader: Reader, viewer: string, list: string): string =>
  `(${seenBy(reader, viewer, `${list}.member_id`, `${list}.visibility`)}
    AND (${list}.removals = 0 OR ${list}.member_id IS NOT DISTINCT FROM ${viewer}::int))`
