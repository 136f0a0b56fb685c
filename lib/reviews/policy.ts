import type { Viewer } from '@/lib/accounts/viewer'
import { TERMS } from '@/lib/clearing/terms'
import type { Prisma } from '@/prisma/generated/client'

const HOUR = 3_600_000

/** How long an edit still belongs to the revision before it. */
export const GRACE = 5 * 60_000
/** How long one can take a withdrawal back. */
export const UNDO = TERMS.undoHours * HOUR

type Standing = { withdrawnAt: Date | null; removals: number }
type Owned = Standing & { memberId: number }

/** Which reviews everybody may read; the view `public_review` asks the same. */
export const isPublic = ({ withdrawnAt, removals }: Standing): boolean =>
  withdrawnAt === null && removals === 0

type Whoever = Pick<Viewer, 'id'> | null
const isOwn = (viewer: Whoever, { memberId }: Pick<Owned, 'memberId'>) => viewer?.id === memberId

/** Its author, while it stands; also where a moderator has removed it, for that can mend it. */
export const canEdit = (viewer: Whoever, review: Owned): boolean =>
  isOwn(viewer, review) && review.withdrawnAt === null

/** Its author, also where a moderator has removed it. */
export const canWithdraw = (viewer: Whoever, review: Owned): boolean =>
  isOwn(viewer, review) && review.withdrawnAt === null

/** Until when its author can have a withdrawn review back. */
export const undoUntil = (withdrawnAt: Date): Date => new Date(withdrawnAt.getTime() + UNDO)
export const canRestoreOwn = (viewer: Whoever, review: Owned & { raw: string }, now = new Date()): boolean =>
  isOwn(viewer, review) &&
  review.raw !== '' &&
  review.withdrawnAt !== null &&
  now < undoUntil(review.withdrawnAt)
export const restorableOf = ({ id }: Pick<Viewer, 'id'>, now = new Date()) =>
  ({
    memberId: id,
    raw: { not: '' },
    withdrawnAt: { gt: new Date(now.getTime() - UNDO) },
  }) satisfies Prisma.ReviewWhereInput

/** Whether a day on which somebody saw a film can be: not before it was out, nor where no clock on earth has it yet. */
export function couldHaveSeen(day: string, opens: string | null, now = new Date()): boolean {
  const latest = new Date(now.getTime() + 14 * HOUR).toISOString().slice(0, 10)
  return day <= latest && (opens === null || day >= opens)
}

/** Whether an edit belongs to the revision before it. */
export const isInGrace = (revisionAt: Date, wasAnswered: boolean, now = new Date()): boolean =>
  !wasAnswered && now.getTime() - revisionAt.getTime() < GRACE
