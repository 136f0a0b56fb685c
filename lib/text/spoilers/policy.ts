/** Who reads a text about a film: whether they have seen that film, and whether they asked for this one text. */
export type Reader = { hasSeen: boolean; asked: boolean }

/** Why what a text’s spoilers hide is sent; null where it is not. Everything that may send it asks here. */
export function whyShown({ hasSeen, asked }: Reader): 'seen' | 'asked' | null {
  if (hasSeen) return 'seen'
  return asked ? 'asked' : null
}
export type WhyShown = ReturnType<typeof whyShown>

/** Whether a member has seen a film, in a statement: the view decides. Of nobody (null) it is false. */
export const hasSeen = (member: string, film: string): string =>
  `EXISTS (SELECT FROM has_seen WHERE has_seen.member_id = ${member} AND has_seen.film_id = ${film})`
