import { randomUUID } from 'node:crypto'
import { editComment } from '@/lib/comments/writing/editing'
import { pool, prisma } from '@/lib/db'
import { makeList } from '@/lib/lists/making'
import { makingShape } from '@/lib/lists/schema'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { rateFilm } from '@/lib/ratings/rating'
import { MistakenField, Refusal } from '@/lib/refusal'
import { editReview } from '@/lib/reviews/revising/editing'
import { editingShape } from '@/lib/reviews/schema'
import { restoreOwnReview, withdrawReview } from '@/lib/reviews/withdrawing'
import { makeComment } from '@/lib/testing/comments/making'
import { makeMember } from '@/lib/testing/members'
import { makeReview, makeSettled, reviewForm } from '@/lib/testing/reviews'
import { makeModerator } from './making'

export const PASSAGE = 'the usher was the ghost'
const saying = (more = '') => `All along ${PASSAGE}, and the lamps knew.${more}`

/** An author with a review, its stars, a comment under it, a list and a profile, beside others; and who moderates. */
export async function makeHouse() {
  const own = { name: 'Okju', bio: 'Seats and lamps.', createdAt: new Date('2026-01-01') }
  const member = await makeMember(own)
  const said = { body: saying(' Row by row.'), halfStars: '9' }
  const { id: review, film } = await makeReview(said, member)
  await makeReview({ halfStars: '3' }, undefined, film)
  const { id: comment } = await makeComment({
    to: { kind: 'review', id: review },
    by: member,
    body: saying(),
  })
  const list = { title: 'Lamps', visibility: 'everybody', film: film.slug, makingKey: randomUUID() }
  const slug = await makeList(member, makingShape.parse(list))
  const made = await prisma().filmList.findFirstOrThrow({ where: { memberId: member.id, slug } })
  const things: SubjectRef[] = [
    { kind: 'review', id: review },
    { kind: 'comment', id: comment },
    { kind: 'profile', id: member.id },
    { kind: 'list', id: made.id },
  ]
  const moderators = [await makeModerator(), await makeModerator()] as const
  return { member, film, review, comment, list: made.id, others: [await makeSettled()], moderators, things }
}
export type House = Awaited<ReturnType<typeof makeHouse>>

/** All that acts may change of it: words, what is shown, stars, tallies, standing. Nothing that tells two houses apart. */
export async function stateOf({ member, film, review, comment, list }: House) {
  const { rows } = await pool().query(
    `SELECT
      (SELECT jsonb_build_array(title, raw, cooked, removals, withdrawn_at IS NULL, edits, revision) FROM review WHERE id = $1) AS review,
      (SELECT jsonb_agg(jsonb_build_array(raw, cooked) ORDER BY number) FROM review_revision WHERE review_id = $1) AS revisions,
      (SELECT jsonb_build_array(raw, cooked, removals, edits) FROM comment WHERE id = $2) AS comment,
      (SELECT count(*) FROM open_comment WHERE id = $2)::int AS open_comment,
      (SELECT document FROM review_card c WHERE review_id = $1) AS card,
      (SELECT counts FROM review_tally WHERE film_id = $4) AS reviews,
      (SELECT comments FROM comment_tally WHERE about = 'review/' || $1) AS comments,
      (SELECT removals FROM film_list WHERE id = $5) AS list,
      (SELECT n FROM film_list_tally WHERE film_id = $4) AS lists,
      rating_counts($4) AS stars,
      (SELECT jsonb_build_array(half_stars, exclusions) FROM rating WHERE member_id = $3 AND film_id = $4) AS own_stars,
      (SELECT jsonb_build_array(suspended_until, silenced_until, profile_removals, shown_name) FROM member WHERE id = $3) AS standing`,
    [review, comment, member.id, film.id, list],
  )
  const plain = JSON.stringify(rows[0])
    .replaceAll(member.handle, 'author')
    .replaceAll(film.slug, 'film')
    .replace(/\d{4}-\d\d-\d\dT[^"]*/g, 'then')
  return JSON.parse(plain, (key, value) => (key === 'id' || key.endsWith('Id') ? 'id' : value))
}

/** What is done in a house that is no act of a moderator: by its author, and by others. */
export const DOINGS = [
  'edit review',
  'edit comment',
  'rate',
  'another rates',
  'withdraw',
  'have back',
] as const
export type Doing = (typeof DOINGS)[number]

/** Does it; false where it was refused. */
export async function goOn(house: House, doing: Doing, n: number): Promise<boolean> {
  const { member, film, review, comment, others } = house
  const words = n % 3 === 0 ? `The lamps went out ${n} times.` : saying(` Once more, ${n}.`)
  const rating = { film: film.slug, halfStars: 1 + (n % 10) }
  try {
    if (doing === 'rate') await rateFilm(member, rating)
    else if (doing === 'another rates') await rateFilm(await other(others, n), rating)
    else if (doing === 'withdraw') await withdrawReview(member, { review })
    else if (doing === 'have back') await restoreOwnReview(member, { review })
    else if (doing === 'edit review') {
      const { edits } = await prisma().review.findUniqueOrThrow({ where: { id: review } })
      const form = { review: String(review), edits: String(edits), body: words }
      await editReview(member, editingShape.parse(reviewForm(film.slug, form)))
    } else {
      const { edits } = await prisma().comment.findUniqueOrThrow({ where: { id: comment } })
      await editComment(member, { comment, edits, body: words })
    }
    return true
  } catch (error) {
    if (error instanceof Refusal || error instanceof MistakenField) return false
    throw error
  }
}

/** The first of those others rates anew; each second time somebody new does. */
async function other(others: House['others'], n: number) {
  const known = others[n % 2]
  if (known) return known
  const made = await makeMember({ createdAt: new Date('2026-01-01') })
  others.push(made)
  return made
}
