import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { presentVersion } from '@/lib/guidelines/queries'
import { announceActs } from '@/lib/moderation/log/announcing'
import { tellOfActs } from '@/lib/moderation/telling/telling'
import { FOLDING, foldSoon } from '@/lib/ratings/folding'
import { Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import type { WeatherReason } from '@/prisma/generated/enums'
import { cohortOf } from './cohort'
import { whyNotDecideWeather } from './policy'
import type { Excluding, Releasing } from './schema'

type Tx = Prisma.TransactionClient
type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

const WHY_NOT = {
  role: 'Only moderators decide this.',
  own: 'Your own stars are among those that wait, so somebody else decides.',
  gone: 'This was decided meanwhile, or its time is over.',
}

/** Lets every rating that waits count, at once. */
export const releaseCohort = (viewer: Acting, { weather: id }: Releasing): Promise<void> =>
  decide(viewer, id, 'released', async () => 0)

/**
 * Excludes the cohort that made a film's score freeze, each rating by an act of its own that is told, can be appealed
 * against and taken back; the rest of what waits counts.
 */
export const excludeCohort = (viewer: Acting, { weather: id, rule, reason }: Excluding): Promise<void> =>
  decide(viewer, id, 'excluded', async (tx, { film_id, reasons }) => {
    const version = await presentVersion(tx, rule)
    // Members first, as every act locks, and always in the same order.
    await tx.$executeRaw`SELECT FROM member WHERE id IN (SELECT member_id FROM rating WHERE weather_id = ${id})
      ORDER BY id FOR UPDATE`
    const members = await cohortOf(tx, id, reasons)
    const acts = await tx.$queryRaw<{ act_id: number }[]>`
      WITH acts AS (
        INSERT INTO moderation_act (kind, subject_kind, subject_id, member_id, decider, actor_id, rule, rule_version,
          reason, weather_id)
        SELECT 'exclude', 'profile', m, m, 'moderator', ${viewer.id}, ${rule}::rule, ${version}, ${reason}, ${id}
        FROM unnest(${members}::int[]) AS m RETURNING id, member_id)
      INSERT INTO exclusion (act_id, member_id, film_id) SELECT id, member_id, ${film_id} FROM acts RETURNING act_id`
    await tellOfActs(
      tx,
      acts.map(({ act_id }) => act_id),
    )
    return acts.length
  })

interface Held {
  film_id: number
  reasons: WeatherReason[]
  ended_at: Date | null
  is_own: boolean
}

/** Of two at once one decides. What waited counts, or does not, when ratings are next added up. */
async function decide(
  viewer: Acting,
  id: number,
  endedHow: 'released' | 'excluded',
  does: (tx: Tx, held: Held) => Promise<number>,
): Promise<void> {
  await prisma().$transaction(
    async (tx) => {
      // Nobody holds or lets go of ratings meanwhile.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${FOLDING}::bigint)`
      const [held] = await tx.$queryRaw<Held[]>`
        SELECT film_id, reasons::text[], ended_at,
          EXISTS (SELECT FROM rating WHERE weather_id = w.id AND member_id = ${viewer.id}) AS is_own
        FROM score_weather w WHERE id = ${id} AND state = 'frozen' FOR UPDATE`
      const why = held ? whyNotDecideWeather(viewer, { endedAt: held.ended_at, isOwn: held.is_own }) : 'gone'
      if (!held || why) throw new Refusal(why ?? 'gone', WHY_NOT[why ?? 'gone'])
      const count = await does(tx, held)
      await tx.scoreWeather.update({
        where: { id },
        data: { endedAt: new Date(), endedHow, decidedById: viewer.id },
      })
      await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.film(held.film_id)])
      if (count > 0) await announceActs(tx)
      await record(tx, {
        actor: viewer,
        act: 'score weather decided',
        subject: { kind: 'score weather', id },
        details: { outcome: endedHow, excluded: count },
      })
    },
    { timeout: 30_000 },
  )
  foldSoon()
}
