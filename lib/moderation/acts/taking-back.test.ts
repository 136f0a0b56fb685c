import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { openCase } from '@/lib/moderation/cases/opening'
import { decidingShape } from '@/lib/moderation/cases/schema'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { undoAct } from './undoing'

freshDatabase()

const PASSAGE = 'the usher was the ghost'
const said = (more = '') => `All along ${PASSAGE}, and the lamps knew.${more}`

/** An author with a review, its stars, and a comment under it, beside others’. */
async function house() {
  const { id: review, member, film } = await makeReview({ body: said(' Row by row.'), halfStars: '9' })
  await makeReview({ halfStars: '3' }, undefined, film)
  const { id: comment } = await makeComment({ to: { kind: 'review', id: review }, by: member, body: said() })
  const moderator = await makeMember({ roles: ['moderator'] })
  const things: SubjectRef[] = [
    { kind: 'review', id: review },
    { kind: 'comment', id: comment },
    { kind: 'profile', id: member.id },
  ]
  return { member, film, review, comment, moderator, things }
}
type House = Awaited<ReturnType<typeof house>>

/** All that acts may change of it: words, what is shown, stars, tallies, standing. */
async function state({ member, film, review, comment }: House) {
  const { rows } = await pool().query(
    `SELECT
      (SELECT jsonb_build_array(raw, cooked, removals, withdrawn_at, edits) FROM review WHERE id = $1) AS review,
      (SELECT jsonb_agg(jsonb_build_array(raw, cooked) ORDER BY number) FROM review_revision WHERE review_id = $1) AS revisions,
      (SELECT jsonb_build_array(raw, cooked, removals) FROM comment WHERE id = $2) AS comment,
      (SELECT to_jsonb(c) FROM review_card c WHERE review_id = $1) AS card,
      (SELECT counts FROM review_tally WHERE film_id = $4) AS lists,
      (SELECT comments FROM comment_tally WHERE about = 'review/' || $1) AS comments,
      rating_counts($4) AS stars,
      (SELECT exclusions FROM rating WHERE member_id = $3 AND film_id = $4) AS exclusions,
      (SELECT jsonb_build_array(suspended_until, silenced_until, profile_removals) FROM member WHERE id = $3) AS standing`,
    [review, comment, member.id, film.id],
  )
  return rows[0]
}

const DECISIONS = [
  { act: 'remove' },
  { act: 'markSpoiler', passage: PASSAGE },
  { act: 'markSpoiler' },
  { act: 'warn' },
  { act: 'askEdit' },
  { act: 'silence', length: 'week' },
  { act: 'suspend', length: 'month' },
  { act: 'suspend', length: 'for good' },
  { act: 'removeEverything' },
  { act: 'dismiss' },
] as const

async function decide({ moderator, things }: House, which: number, how: number): Promise<number> {
  const thing = things[which % things.length] ?? { kind: 'review', id: 0 }
  const decision = DECISIONS[how % DECISIONS.length] ?? { act: 'warn' }
  // Prose alone has passages.
  const made = decision.act === 'markSpoiler' && thing.kind === 'profile' ? { act: 'warn' } : decision
  const subject = await findSubject(prisma(), thing)
  if (!subject) throw new Error('no subject')
  const id = await prisma().$transaction((tx) => openCase(tx, subject, 'reports'))
  const typed = { ...made, case: id, rule: 'spoilers', reason: 'It tells how the film ends.' }
  return decideCase(moderator, decidingShape.parse(typed))
}

const undo = ({ moderator }: House, act: number) =>
  prisma().$transaction((tx) =>
    undoAct(tx, act, { decider: 'moderator', actorId: moderator.id, reason: null }),
  )

it('leaves all as it was, in whichever order acts came and were taken back; acts and log remain', async () => {
  const place = await house()
  const before = await state(place)
  const steps = fc.array(fc.record({ which: fc.nat(20), how: fc.nat(20), back: fc.boolean() }), {
    minLength: 1,
    maxLength: 7,
  })
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(1_000), async (history, shuffle) => {
      const [acts, entries] = [await prisma().moderationAct.count(), await prisma().auditEntry.count()]
      const standing: number[] = []
      let [done, undone] = [0, 0]
      const takeBack = async (at: number) => {
        const [act = 0] = standing.splice(at % standing.length, 1)
        await undo(place, act)
        undone++
      }
      for (const { which, how, back } of history) {
        standing.push(await decide(place, which, how))
        done++
        if (back) await takeBack(which)
      }
      while (standing.length > 0) await takeBack(shuffle)
      expect(await state(place)).toEqual(before)
      expect(await prisma().moderationAct.count({ where: { parentId: null } })).toBeGreaterThanOrEqual(
        acts > 0 ? done + undone : 0,
      )
      expect(await prisma().auditEntry.count()).toBeGreaterThanOrEqual(entries + done + undone)
      expect(
        await prisma().moderationAct.count({ where: { undoneAt: null, NOT: { kind: 'restore' } } }),
      ).toBe(0)
    }),
    { numRuns: 12 },
  )
}, 120_000)

it('keeps what others did: of two removals one stands, of two suspensions the other', async () => {
  const place = await house()
  const [first, second] = [await decide(place, 0, 0), await decide(place, 0, 0)]
  const [month, good] = [await decide(place, 2, 6), await decide(place, 2, 7)]
  await undo(place, first)
  await undo(place, good)
  const { review, card, standing } = await state(place)
  expect([review[2], card]).toEqual([1, null])
  expect(new Date(standing[0]).getTime() - Date.now()).toBeLessThan(31 * 86_400_000)
  await undo(place, second)
  await undo(place, month)
  expect((await state(place)).standing[0]).toBeNull()
})

it('hides a marked passage everywhere it stands, and shows it again', async () => {
  const place = await house()
  const act = await decide(place, 0, 1)
  expect(JSON.stringify((await state(place)).card)).not.toContain('ghost')
  expect((await prisma().review.findUniqueOrThrow({ where: { id: place.review } })).raw).toContain('ghost')
  await undo(place, act)
  expect(JSON.stringify((await state(place)).card)).toContain('ghost')
})

it('takes everything of a member away in one step, stars and all, and lists what it took', async () => {
  const place = await house()
  const before = await state(place)
  const act = await decide(place, 0, 8)
  const parts = await prisma().moderationAct.findMany({ where: { parentId: act } })
  expect(parts.map(({ subjectKind }) => subjectKind).toSorted()).toEqual(['comment', 'profile', 'review'])
  const now = await state(place)
  expect(now).toMatchObject({ card: null, comments: 0, exclusions: 1 })
  expect(now.stars.reduce((sum: number, n: number) => sum + n)).toBe(1)
  // Giving the stars again does not bring them back into the tally.
  await prisma().rating.delete({
    where: { memberId_filmId: { memberId: place.member.id, filmId: place.film.id } },
  })
  await prisma().rating.create({ data: { memberId: place.member.id, filmId: place.film.id, halfStars: 9 } })
  expect((await state(place)).exclusions).toBe(1)
  await undo(place, act)
  expect(await state(place)).toEqual(before)
})
