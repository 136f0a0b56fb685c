import 'server-only'
import { z } from 'zod'
import { queueSpreading } from '@/lib/mail/queue'
import type { Prisma } from '@/prisma/generated/client'
import type { NoticeKind } from '@/prisma/generated/enums'
import { thingName } from './things'

const noted = z.array(z.object({ id: z.number() }))

/**
 * Notes that a review was posted, for who follows its film and who follows its author. A row or two, and a job that
 * tells them: however many they are, posting takes no longer. Nothing where nobody does.
 */
export async function noteReview(
  tx: Prisma.TransactionClient,
  review: { id: number; filmId: number; memberId: number },
): Promise<void> {
  const { id, filmId, memberId } = review
  const rows = await tx.$queryRaw`
    INSERT INTO notice (kind, thing, actor_id, review_id)
    SELECT 'filmReview'::notice_kind, ${thingName('film', filmId)}, ${memberId}::int, ${id}::int
      WHERE EXISTS (SELECT FROM thing_follow WHERE film_id = ${filmId} AND member_id <> ${memberId})
    UNION ALL SELECT 'memberReview', ${thingName('member', memberId)}, ${memberId}, ${id}
      WHERE EXISTS (SELECT FROM member_follow WHERE followed_id = ${memberId})
    ON CONFLICT DO NOTHING RETURNING id`
  await queueSpreading(
    tx,
    noted.parse(rows).map(({ id: notice }) => notice),
  )
}

/** What happened to one member: for whoever it is about, and nobody else. */
type Personal = { kind: NoticeKind; thing: string; actorId: number; reviewId?: number }

/**
 * Tells one member, at once and with what caused it. Said again it is said already; of oneself, and by whom one
 * hides, one is told nothing.
 */
export async function tellMember(
  tx: Prisma.TransactionClient,
  memberId: number,
  { kind, thing, actorId, reviewId }: Personal,
): Promise<void> {
  await tx.$executeRaw`
    WITH news AS (
      INSERT INTO notice (kind, thing, actor_id, review_id, told_to)
      SELECT ${kind}::notice_kind, ${thing}, ${actorId}::int, ${reviewId ?? null}::int, NULL
      WHERE ${actorId}::int <> ${memberId}::int
        AND NOT EXISTS (SELECT FROM hidden_member WHERE viewer_id = ${memberId} AND member_id = ${actorId})
      ON CONFLICT DO NOTHING RETURNING notice.*)
    SELECT tell(${memberId}::int, news::notice) FROM news`
}

/** Who follows a thing no more is not told of it any more either. */
export async function forgetThing(
  tx: Prisma.TransactionClient,
  memberId: number,
  thing: string,
): Promise<void> {
  await tx.notification.deleteMany({ where: { memberId, thing } })
}
