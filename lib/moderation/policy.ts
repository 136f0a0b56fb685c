import type { Viewer } from '@/lib/accounts/viewer'
import { TERMS } from '@/lib/clearing/terms'
import { mayActAs } from '@/lib/members/policy'
import type { Prisma } from '@/prisma/generated/client'
import type { ActKind, Role, SubjectKind } from '@/prisma/generated/enums'

const DAY = 24 * 60 * 60_000

/** How long an act can be taken back by one press; later it takes a reason. */
export const UNDO_FOR = DAY
/** How long whom an act concerns may appeal against it. */
export const APPEAL_FOR = TERMS.appealDays * DAY

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

/** Who looks after which things: critics' entries are the editors', all that members write is the moderators'. */
export const deskOf = (kind: SubjectKind): Role => (kind === 'criticReview' ? 'editor' : 'moderator')

/** A case as the policies ask of it. */
export type Case = {
  subjectKind: SubjectKind
  authorId: number | null
  reporterIds: readonly number[]
  claimedById: number | null
  claimedUntil: Date | null
}

/** Why somebody does not decide a case; null where they may. Nobody does in which they have a part. */
export function whyNotDecide(
  viewer: Acting,
  case_: Case,
  now = new Date(),
): 'role' | 'author' | 'reporter' | 'claimed' | null {
  if (!mayActAs(viewer, deskOf(case_.subjectKind))) return 'role'
  if (case_.authorId === viewer.id) return 'author'
  if (case_.reporterIds.includes(viewer.id)) return 'reporter'
  const { claimedById, claimedUntil } = case_
  const isClaimed = claimedById !== null && claimedById !== viewer.id
  return isClaimed && claimedUntil !== null && claimedUntil > now ? 'claimed' : null
}

/** The same as a `where`: the open cases a viewer may decide, claimed ones apart. */
export function decidable(viewer: Acting): Prisma.ModerationCaseWhereInput {
  const [moderates, edits] = [mayActAs(viewer, 'moderator'), mayActAs(viewer, 'editor')]
  return {
    closedAt: null,
    ...(!moderates && { subjectKind: 'criticReview' }),
    ...(!edits && { NOT: { subjectKind: 'criticReview' } }),
    ...(!moderates && !edits && { id: -1 }),
    OR: [{ authorId: null }, { authorId: { not: viewer.id } }],
    reports: { none: { reporterId: viewer.id } },
  }
}

/** An act as the policy of taking it back asks of it. */
export type Deed = {
  kind: ActKind
  subjectKind: SubjectKind
  memberId: number | null
  parentId: number | null
  undoneAt: Date | null
}

/** Why somebody does not take an act back; null where they may: whoever could have decided it, and did or did not. */
export function whyNotRestore(
  viewer: Acting,
  { kind, subjectKind, memberId: authorId, parentId, undoneAt }: Deed,
  reporterIds: readonly number[],
): 'role' | 'author' | 'reporter' | 'part' | 'undone' | null {
  if (undoneAt) return 'undone'
  // What only tells that another was taken back, and what was done with another, goes with that one.
  if (kind === 'restore' || parentId !== null) return 'part'
  const why = whyNotDecide(viewer, {
    ...{ subjectKind, authorId, reporterIds },
    ...{ claimedById: null, claimedUntil: null },
  })
  return why === 'claimed' ? null : why
}

/** Whether an act may still be taken back by one press, without a reason. */
export const isUndoneByPress = (at: Date, now = new Date()): boolean =>
  now.getTime() - at.getTime() < UNDO_FOR

/** Whom an act concerns may appeal once, while it stands and for half a year. */
export const canAppeal = (
  viewer: Pick<Viewer, 'id'>,
  act: {
    kind: ActKind
    memberId: number | null
    parentId: number | null
    at: Date
    undoneAt: Date | null
    isAppealed: boolean
  },
  now = new Date(),
): boolean =>
  act.memberId === viewer.id &&
  act.parentId === null &&
  act.undoneAt === null &&
  !act.isAppealed &&
  !NOTHING_AGAINST.includes(act.kind) &&
  now < appealableUntil(act.at)

export const appealableUntil = (at: Date): Date => new Date(at.getTime() + APPEAL_FOR)

/** What says nothing against its author. */
export const NOTHING_AGAINST: readonly ActKind[] = ['dismiss', 'approve', 'restore']
