import type { NoticeKind } from '@/prisma/generated/enums'

/** What a member can ask to hear of; a comment stands for the thread it begins. */
export const FOLLOWED = ['film', 'review', 'critic-review', 'comment'] as const
export type Followed = (typeof FOLLOWED)[number]

/** The column of thing_follow for each. */
export const COLUMNS = {
  film: 'film_id',
  review: 'review_id',
  'critic-review': 'critic_review_id',
  comment: 'comment_id',
} as const satisfies Record<Followed, string>

/** What notices are grouped by, as the database has it: film/7. */
export const thingName = (
  kind: Followed | 'member' | 'proposal' | 'suggestion' | 'act' | 'appeal' | 'report',
  id: number,
): string => `${kind}/${id}`

/** What such a name names. */
export const kindOf = (thing: string): Followed | 'member' =>
  thing.slice(0, thing.indexOf('/')) as Followed | 'member'

/** What the house decides about somebody: who did it is not named, and whether they see each other does not matter. */
export const OF_THE_HOUSE: readonly NoticeKind[] = ['proposal', 'suggestion', 'act', 'appeal', 'report']
