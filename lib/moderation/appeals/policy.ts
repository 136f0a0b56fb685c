import type { Viewer } from '@/lib/accounts/viewer'
import { mayActAs } from '@/lib/members/policy'

/** Who has a part in what was decided. */
export type Parts = {
  authorId: number | null
  reporterIds: readonly number[]
  /** Null of an automatic rule. */
  firstDeciderId: number | null
}

/**
 * Why somebody does not look again at what was decided; null where they may. Nobody does who is its author, reported
 * it or decided first; where there is nobody else at all who could, whoever decided first has to.
 */
export function whyNotAgain(
  viewer: Pick<Viewer, 'id' | 'roles' | 'factorSince'>,
  { authorId, reporterIds, firstDeciderId }: Parts,
  others: number,
): 'role' | 'author' | 'reporter' | 'decided first' | null {
  if (!mayActAs(viewer, 'moderator')) return 'role'
  if (authorId === viewer.id) return 'author'
  if (reporterIds.includes(viewer.id)) return 'reporter'
  return firstDeciderId === viewer.id && others > 0 ? 'decided first' : null
}
