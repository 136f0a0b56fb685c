import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { editsOfMember } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { getTrust } from '@/lib/members/trust/facts'
import { levelsBy } from '@/lib/members/trust/levels'
import { heed } from '@/lib/moderation/rules/heeding'
import { screened } from '@/lib/moderation/rules/screening'
import { signalsOf } from '@/lib/moderation/rules/signals'
import { noteReview } from '@/lib/notifications/telling'
import { foldSoon } from '@/lib/ratings/folding'
import { filmToRate, giveStars, mustBeOut } from '@/lib/ratings/rating'
import { Refusal, TooOften } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { forgetText } from './forgetting'
import { isPublic } from './policy'
import { announceReview } from './revising/announcing'
import { type Composed, composed, textsOf } from './revising/composing'
import { keepLost, leaveDraft } from './revising/drafted'
import { addChips, addRevision } from './revising/recording'
import type { Posting } from './schema'

type Poster = Pick<Viewer, 'id' | 'createdAt'>

/** `lost`: the member had a review of this film by then, and what they sent now waits beside it as a draft. */
export type Posted = { review: number; lost: boolean }

/**
 * Posts a member's one review of a film, with their stars where they gave some. The same form again, however
 * often and at once, is the same review. One they had withdrawn is written anew: nothing it said is kept, but what
 * others said below it stays; and it comes first among the newest, as what is new does.
 * @throws Refusal before the film's first release, over the day's number, or where a moderator removed one;
 * MistakenField for what the rules for texts do not let through
 */
export async function postReview(viewer: Poster, given: Posting): Promise<Posted> {
  const film = await filmToRate(given.film)
  mustBeOut(film.dates)
  const text = await composed(viewer, given, film.dates)
  const before = await ownReview(viewer, film.id, text)
  if (before?.isSame && isPublic(before)) return { review: before.id, lost: false }
  const findings = await screened(textsOf(text))
  const trust = await getTrust(viewer)
  const signals = await signalsOf(viewer, trust, { formKey: given.postingKey, cooked: text.cooked })
  // Withdrawing and posting again, and again, is changing one's mind.
  if (before?.withdrawnAt) await spend(editsOfMember, `member ${viewer.id}`)
  const posted = await prisma().$transaction(async (tx) => {
    const { today, wait } = await postedToday(tx, viewer)
    const earlier = await ownReview(viewer, film.id, text, tx)
    if (earlier?.removals)
      throw new Refusal('removed', 'Your review of this film was removed by a moderator.')
    if (earlier && !earlier.withdrawnAt) {
      if (!earlier.isSame) await keepLost(tx, viewer, film.id, given, null)
      return { review: earlier.id, lost: !earlier.isSame }
    }
    if (today >= levelsBy(trust.rules)[trust.level].reviews)
      throw new TooOften(wait, `You have posted ${today} reviews within a day, as many as you can for now.`)
    if (earlier) await forgetText(tx, earlier.id)
    const review = await write(tx, viewer, film.id, given.postingKey, text)
    await leaveDraft(tx, viewer, film.id, given)
    await announceReview(tx, film.id, viewer.id)
    await noteReview(tx, { id: review, filmId: film.id, memberId: viewer.id })
    await heed(tx, { kind: 'review', id: review }, findings, signals)
    return { review, lost: false }
  })
  if (text.halfStars !== null) foldSoon()
  return posted
}

const own = z.object({
  id: z.number(),
  removals: z.number(),
  withdrawnAt: z.date().nullable(),
  isSame: z.boolean(),
})

/** The member's review of a film, and whether it ever said just this. */
async function ownReview(
  viewer: Poster,
  filmId: number,
  { raw, title }: Composed,
  tx: Pick<Prisma.TransactionClient, '$queryRaw'> = prisma(),
) {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT id, removals, withdrawn_at AS "withdrawnAt", EXISTS (
      SELECT FROM review_revision v WHERE v.review_id = r.id AND v.raw = ${raw} AND v.title IS NOT DISTINCT FROM ${title}
    ) AS "isSame"
    FROM review r WHERE member_id = ${viewer.id} AND film_id = ${filmId}`
  return row ? own.parse(row) : null
}

const counted = z.object({ today: z.number(), wait: z.number() })

/** Of one member's posts only one goes on at a time, so that what is counted here is what there is. */
async function postedToday(tx: Prisma.TransactionClient, { id }: Poster) {
  await tx.$executeRaw`SELECT FROM member WHERE id = ${id} FOR NO KEY UPDATE`
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT count(*)::int AS today,
      greatest(1, coalesce(extract(epoch FROM min(posted_at) + interval '1 day' - now()), 1))::int AS wait
    FROM review WHERE member_id = ${id} AND posted_at > now() - interval '1 day'`
  return counted.parse(row)
}

async function write(
  tx: Prisma.TransactionClient,
  viewer: Poster,
  filmId: number,
  postingKey: string,
  text: Composed,
): Promise<number> {
  if (text.halfStars !== null)
    await giveStars((sql, values) => tx.$executeRawUnsafe(sql, ...values), viewer.id, filmId, text.halfStars)
  const { title, raw, cooked, wholeSpoiler, language, seenOn, whoMayAnswer } = text
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO review (member_id, film_id, posting_key, title, raw, cooked, whole_spoiler, language, seen_on, who_may_answer)
    VALUES (${viewer.id}, ${filmId}, ${postingKey}::uuid, ${title}, ${raw}, ${JSON.stringify(cooked)}::jsonb,
      ${wholeSpoiler}, ${language}, ${seenOn}::date, ${whoMayAnswer}::who_may_answer)
    ON CONFLICT (member_id, film_id) DO UPDATE SET
      posting_key = EXCLUDED.posting_key, title = EXCLUDED.title, raw = EXCLUDED.raw, cooked = EXCLUDED.cooked,
      whole_spoiler = EXCLUDED.whole_spoiler, language = EXCLUDED.language, seen_on = EXCLUDED.seen_on,
      who_may_answer = EXCLUDED.who_may_answer, posted_at = now(),
      published = nextval('review_published_seq'), edited_at = NULL, withdrawn_at = NULL,
      revision = 1, helpful_since = 1, edits = review.edits + 1, yes = 0, no = 0, helpfulness = 0
      WHERE review.withdrawn_at IS NOT NULL AND review.removals = 0
    RETURNING id`
  if (!row)
    throw new Refusal('changed', 'You had this review back meanwhile. Look at it first, then change it.')
  const { id } = row
  await addChips(tx, id, text.chips)
  await addRevision(tx, id, 0)
  return id
}
