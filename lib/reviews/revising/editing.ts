import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { editsOfMember } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { lockMember } from '@/lib/members/announcing'
import { recookMarked } from '@/lib/moderation/marks/recooking'
import { resubmit } from '@/lib/moderation/own/resubmitting'
import { heed } from '@/lib/moderation/rules/heeding'
import { screened } from '@/lib/moderation/rules/screening'
import { foldSoon } from '@/lib/ratings/folding'
import { filmToRate, giveStars } from '@/lib/ratings/rating'
import { recountHelpful } from '@/lib/reviews/helpful/counting'
import { isInGrace } from '@/lib/reviews/policy'
import type { Editing } from '@/lib/reviews/schema'
import { changedShare } from '@/lib/text/word-diff'
import type { Prisma } from '@/prisma/generated/client'
import { announceReview } from './announcing'
import { answeredSince, type State } from './answered'
import { type Composed, composed, textsOf } from './composing'
import { keepLost, leaveDraft } from './drafted'
import { type HeldReview, holdOwnReview, saysJust } from './holding'
import { addChips, addRevision } from './recording'

type Author = Pick<Viewer, 'id' | 'createdAt'>

/** `isRemoved`: somebody looks at it again before others read it. `lost`: the review had been changed since this edit began; what was sent waits beside it as a draft. */
export type Edited = { review: number; lost: boolean; isRemoved: boolean }

/**
 * Changes a member's own review. Within the grace of its last revision, and while nobody answered that, the edit
 * takes its place; after that it is a revision of its own. The same edit again is the same.
 * One that a moderator removed is looked at again.
 * @throws Refusal for another's review, and one that is withdrawn
 */
export async function editReview(viewer: Author, given: Editing): Promise<Edited> {
  await spend(editsOfMember, `member ${viewer.id}`)
  const film = await filmToRate(given.film)
  const text = await composed(viewer, given, film.dates)
  const findings = await screened(textsOf(text), () => textsBefore(viewer, given.review))
  const edited = await prisma().$transaction(async (tx) => {
    if (findings.length > 0) await lockMember(tx, viewer.id)
    const review = await holdOwnReview(tx, viewer, film.id, given.review)
    const isSame = saysJust(review, text)
    if (!isSame && review.edits !== given.edits) {
      await keepLost(tx, viewer, film.id, given, given.edits)
      return { review: review.id, lost: true, isRemoved: false }
    }
    if (!isSame) await change(tx, viewer, film.id, review, text)
    await leaveDraft(tx, viewer, film.id, given)
    if (!isSame) await announceReview(tx, film.id, viewer.id)
    const isHeld = !isSame && (await heed(tx, { kind: 'review', id: review.id }, findings))
    if (!isSame) await resubmit(tx, { kind: 'review', id: review.id })
    return { review: review.id, lost: false, isRemoved: isHeld || review.removals > 0 }
  })
  if (text.halfStars !== null) foldSoon()
  return edited
}

async function change(
  tx: Prisma.TransactionClient,
  viewer: Author,
  filmId: number,
  review: HeldReview,
  text: Composed,
): Promise<void> {
  const { title, raw, cooked, wholeSpoiler, language, seenOn, whoMayAnswer, halfStars, chips } = text
  const isMore = !isInGrace(review.revisionAt, review.wasAnswered)
  const revision = review.revision + (isMore ? 1 : 0)
  const earlier = await statesBefore(tx, review.id, revision)
  const before = earlier.at(-1)
  const since = answeredSince(earlier, { raw, halfStars: halfStars ?? review.halfStars })
  if (halfStars !== null)
    await giveStars((sql, values) => tx.$executeRawUnsafe(sql, ...values), viewer.id, filmId, halfStars)
  await tx.$executeRaw`
    UPDATE review SET title = ${title}, raw = ${raw}, cooked = ${JSON.stringify(cooked)}::jsonb,
      whole_spoiler = ${wholeSpoiler}, language = ${language}, seen_on = ${seenOn}::date,
      who_may_answer = ${whoMayAnswer}::who_may_answer, edits = edits + 1, revision = ${revision},
      helpful_since = ${since}, edited_at = CASE WHEN ${revision > 1} THEN now() END
    WHERE id = ${review.id}`
  await tx.reviewChip.deleteMany({ where: { reviewId: review.id } })
  await addChips(tx, review.id, chips)
  await recookMarked(tx, { kind: 'review', id: review.id })
  await addRevision(tx, review.id, before ? changedShare(before.raw, raw) : 0)
  if (since !== review.helpfulSince) await recountHelpful(tx, review.id)
}

/** What it said before, so that words a moderator let stand do not wait for one again. */
async function textsBefore({ id: memberId }: Author, id: number) {
  const review = await prisma().review.findFirst({
    where: { id, memberId },
    select: { title: true, raw: true },
  })
  return review
    ? [
        { field: 'title', raw: review.title },
        { field: 'body', raw: review.raw },
      ]
    : []
}

const state = z.object({ raw: z.string(), halfStars: z.number().nullable() })

/** The revisions that stand before this one, the oldest first. */
async function statesBefore(
  tx: Prisma.TransactionClient,
  reviewId: number,
  revision: number,
): Promise<State[]> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT raw, half_stars::int AS "halfStars" FROM review_revision
    WHERE review_id = ${reviewId} AND number < ${revision} ORDER BY number`
  return found.map((each) => state.parse(each))
}
