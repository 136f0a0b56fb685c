import 'server-only'
import { announce } from '@/lib/doors/announce'
import { rebuildReviewCards } from '@/lib/reviews/reading/card'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import type { Doing } from './doing'

type Tx = Prisma.TransactionClient

/** All that a member has here and that others could read, as statements may join it. */
const THINGS = `
  SELECT 'review'::subject_kind AS kind, id FROM review WHERE member_id = $1::int
  UNION ALL SELECT 'comment', id FROM comment WHERE member_id = $1::int AND deleted_at IS NULL
  UNION ALL SELECT 'list', id FROM film_list WHERE member_id = $1::int
  UNION ALL SELECT 'profile', $1::int`

/**
 * Removes everything of a member: each thing by an act of its own, a part of this one, and their stars from every
 * tally. In a handful of statements, however much there is.
 */
export async function removeEverythingOf(
  tx: Tx,
  { id: parentId, subject: { author } }: Doing & { id: number },
) {
  if (!author) throw new Error('nobody to remove everything of')
  await tx.$executeRawUnsafe(
    `WITH things AS (${THINGS}),
       parts AS (
         INSERT INTO moderation_act (kind, case_id, parent_id, subject_kind, subject_id, member_id, decider, actor_id,
           rule, rule_version, reason)
         SELECT 'remove', a.case_id, a.id, t.kind, t.id, a.member_id, a.decider, a.actor_id, a.rule, a.rule_version, a.reason
         FROM things t, moderation_act a WHERE a.id = $2::int
         RETURNING id, subject_kind, subject_id)
     INSERT INTO removal (act_id, subject_kind, subject_id) SELECT id, subject_kind, subject_id FROM parts`,
    author.id,
    parentId,
  )
  await tx.$executeRaw`
    INSERT INTO exclusion (act_id, member_id, film_id)
    SELECT ${parentId}::int, member_id, film_id FROM rating WHERE member_id = ${author.id} ORDER BY film_id`
  await refreshEverythingOf(tx, author.id)
}

/** Rebuilds what is derived from all that a member has, and tells every page that shows any of it. */
export async function refreshEverythingOf(tx: Tx, memberId: number): Promise<void> {
  await rebuildReviewCards(tx, { memberId })
  const films = await tx.$queryRaw<{ id: number }[]>`
    SELECT film_id AS id FROM review WHERE member_id = ${memberId}
    UNION SELECT film_id FROM rating WHERE member_id = ${memberId}
    UNION SELECT coalesce(c.film_id, r.film_id, k.film_id) FROM comment c LEFT JOIN review r ON r.id = c.review_id
      LEFT JOIN critic_review k ON k.id = c.critic_review_id WHERE c.member_id = ${memberId}
    UNION SELECT e.film_id FROM film_list_entry e JOIN film_list l ON l.id = e.list_id WHERE l.member_id = ${memberId}`
  await announce(
    (sql, params) => tx.$executeRawUnsafe(sql, ...params),
    [tags.member(memberId), tags.reviews, ...films.map(({ id }) => tags.film(id))],
  )
}
