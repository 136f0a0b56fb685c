/** Orders of what is said about a thing; the first is the one without a segment of its own. */
export const ORDERS = ['newest', 'helpful'] as const
export type Order = (typeof ORDERS)[number]

export type Discussion = { order: Order; after: string | null }

/** What stands on the thing’s own page. */
export const latest: Discussion = { order: ORDERS[0], after: null }

/** Reads the segments after `…/discussion`: its order, then where it goes on. Null for any but its one address. */
export function readDiscussion(segments: readonly string[]): Discussion | null {
  const rest = [...segments]
  const isHelpful = rest[0] === 'sort' && rest[1] === 'helpful'
  if (isHelpful) rest.splice(0, 2)
  const after = rest[0] === 'after' && rest[1] ? rest[1] : null
  if (rest.length !== (after === null ? 0 : 2)) return null
  return { order: isHelpful ? 'helpful' : 'newest', after }
}

/** The one address of a list of threads under the thing whose page is `home`. */
export function discussionPath(
  home: string,
  { order = ORDERS[0], after = null }: Partial<Discussion> = {},
): string {
  const segments = [`${home}/discussion`]
  if (order !== ORDERS[0]) segments.push('sort', order)
  if (after) segments.push('after', after)
  return segments.join('/')
}
