import type { Viewer } from '@/lib/accounts/viewer'
import type { WhoMayAnswer } from '@/prisma/generated/enums'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long an edit of what nobody has answered is a slip mended, and nothing is said of it. */
export const QUIET_FOR = 15 * MINUTE
/** How long one can change what one said at all. Deleting it one always can. */
export const EDITABLE_FOR = 7 * DAY

type Whoever = Pick<Viewer, 'id'> | null
type Own = { memberId: number | null; deletedAt: Date | null; removals: number; postedAt: Date }

/** What decides whether somebody may answer; the author is null of films and critics' reviews, which anyone may. */
export type Asked = {
  author: { id: number } | null
  whoMayAnswer: WhoMayAnswer | null
  /** Whether the author follows whoever asks. */
  isFollowed: boolean
  /** Whether whoever asks does not see the author: the view hidden_member. */
  isHidden: boolean
}

/** Why somebody may say nothing here: the author's wish, or because neither sees the other; null where they may. */
export function whyNotAnswer(
  viewer: Whoever,
  { author, whoMayAnswer, isFollowed, isHidden }: Asked,
): 'hidden' | 'nobody' | 'followed' | null {
  if (isHidden) return 'hidden'
  if (author === null || author.id === viewer?.id) return null
  if (whoMayAnswer === 'nobody') return 'nobody'
  return whoMayAnswer === 'followed' && !isFollowed ? 'followed' : null
}

/** Which comments everybody may read, where they may read what it stands under; the view open_comment asks both. */
export const isOpen = ({ deletedAt, removals }: Pick<Own, 'deletedAt' | 'removals'>): boolean =>
  deletedAt === null && removals === 0

/** Its author, for a week; and whenever a moderator has removed it, for that can mend it. */
export const canEditComment = (viewer: Whoever, comment: Own, now = new Date()): boolean =>
  viewer?.id === comment.memberId &&
  comment.deletedAt === null &&
  (comment.removals > 0 || now < editableUntil(comment.postedAt))
export const editableUntil = (postedAt: Date): Date => new Date(postedAt.getTime() + EDITABLE_FOR)

/** Its author, whenever; also where a moderator has removed it. */
export const canDeleteComment = (viewer: Whoever, comment: Pick<Own, 'memberId' | 'deletedAt'>): boolean =>
  viewer?.id === comment.memberId && comment.deletedAt === null

/** Whether an edit goes unmarked. */
export const isQuiet = (postedAt: Date, wasAnswered: boolean, now = new Date()): boolean =>
  !wasAnswered && now.getTime() - postedAt.getTime() < QUIET_FOR
