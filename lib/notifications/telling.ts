import 'server-only'
import { z } from 'zod'
import { queueNote, queueSpreading } from '@/lib/mail/queue'
import type { Prisma } from '@/prisma/generated/client'
import type { NoticeKind } from '@/prisma/generated/enums'
import { WISH } from './mail/kinds'
import { OF_THE_HOUSE, thingName } from './things'

type Tx = Prisma.TransactionClient

const noted = z.array(z.object({ id: z.number() }))

/**
 * Notes that a review was posted, for who follows its film and who follows its author. A row or two, and a job that
 * tells them: however many they are, posting takes no longer. Nothing where nobody does.
 */
export async function noteReview(
  tx: Tx,
  { id, filmId, memberId }: { id: number; filmId: number; memberId: number },
): Promise<void> {
  await queueAll(
    tx,
    await tx.$queryRaw`
      INSERT INTO notice (kind, thing, actor_id, review_id)
      SELECT 'filmReview'::notice_kind, ${thingName('film', filmId)}, ${memberId}::int, ${id}::int
        WHERE EXISTS (SELECT FROM thing_follow WHERE film_id = ${filmId} AND member_id <> ${memberId})
      UNION ALL SELECT 'memberReview', ${thingName('member', memberId)}, ${memberId}, ${id}
        WHERE EXISTS (SELECT FROM member_follow WHERE followed_id = ${memberId})
      ON CONFLICT DO NOTHING RETURNING id`,
  )
}

/** The same for those who follow what somebody commented on, or the thread they wrote in: the names of both. */
export async function noteComment(
  tx: Tx,
  { id, memberId, things }: { id: number; memberId: number; things: readonly string[] },
): Promise<void> {
  await queueAll(
    tx,
    await tx.$queryRaw`
      INSERT INTO notice (kind, thing, actor_id, comment_id)
      SELECT 'comment'::notice_kind, thing, ${memberId}::int, ${id}::int FROM unnest(${things}::text[]) AS thing
      WHERE EXISTS (SELECT FROM thing_follow f WHERE f.member_id <> ${memberId} AND CASE split_part(thing, '/', 1)
          WHEN 'film' THEN f.film_id WHEN 'review' THEN f.review_id WHEN 'critic-review' THEN f.critic_review_id
          ELSE f.comment_id END = split_part(thing, '/', 2)::int)
      ON CONFLICT DO NOTHING RETURNING id`,
  )
}

const queueAll = (tx: Tx, rows: unknown) =>
  queueSpreading(
    tx,
    noted.parse(rows).map(({ id }) => id),
  )

const outcome = z.array(z.object({ told: z.number(), wished: z.boolean() }))

/** What happened to one member: for whoever it is about, and nobody else. */
type Personal = { kind: NoticeKind; thing: string; actorId: number | null; commentId?: number }

/**
 * Tells one member, at once and with what caused it. Said again it is said already; of oneself one is told nothing,
 * nor by whom one hides, but for what the house decides.
 */
export async function tellMember(
  tx: Tx,
  memberId: number,
  { kind, thing, actorId, commentId }: Personal,
): Promise<void> {
  const wish = WISH[kind]
  const rows = await tx.$queryRaw`
    WITH news AS (
      INSERT INTO notice (kind, thing, actor_id, comment_id, told_to)
      SELECT ${kind}::notice_kind, ${thing}, ${actorId}::int, ${commentId ?? null}::int, NULL
      WHERE ${actorId}::int IS DISTINCT FROM ${memberId}::int
        AND (${OF_THE_HOUSE.includes(kind)} OR NOT EXISTS (
          SELECT FROM hidden_member WHERE viewer_id = ${memberId} AND member_id = ${actorId}))
      ON CONFLICT DO NOTHING RETURNING notice.*),
    told AS MATERIALIZED (SELECT tell(${memberId}::int, news::notice) FROM news)
    SELECT (SELECT count(*) FROM told)::int AS told, EXISTS (
      SELECT FROM mail_wish w WHERE w.member_id = ${memberId} AND w.kind = ${wish}::mail_kind) AS wished`
  const [found] = outcome.parse(rows)
  if (found?.told && found.wished) await queueNote(tx, { memberId, kind, thing })
}

/** Who follows a thing no more is not told of it any more either. */
export async function forgetThing(tx: Tx, memberId: number, thing: string): Promise<void> {
  await tx.notification.deleteMany({
    where: { memberId, thing, kind: { in: ['filmReview', 'memberReview', 'comment'] } },
  })
}
