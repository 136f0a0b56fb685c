/** What a member can ask to hear of. */
export const FOLLOWED = ['film', 'review', 'critic-review'] as const
export type Followed = (typeof FOLLOWED)[number]

/** The column of thing_follow for each. */
export const COLUMNS = {
  film: 'film_id',
  review: 'review_id',
  'critic-review': 'critic_review_id',
} as const satisfies Record<Followed, string>

/** What notices are grouped by, as the database has it: film/7. */
export const thingName = (kind: Followed | 'member', id: number): string => `${kind}/${id}`
