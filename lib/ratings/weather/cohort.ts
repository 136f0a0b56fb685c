import 'server-only'
import { EXTREMES, NETWORK_SHARED } from '@/lib/scores/weather/rules'
import type { Prisma } from '@/prisma/generated/client'
import type { WeatherReason } from '@/prisma/generated/enums'
import { IS_FRESH, networksOf } from './gathering'

/**
 * Of the ratings that wait in a weather those that made it: extremes on the side it names, by accounts that were fresh
 * when they rated or from networks that several of them share, whichever it names.
 */
const COHORT = `
  WITH waiting AS (
    SELECT r.member_id, r.half_stars, r.rated_at AS at, ${IS_FRESH} AS is_fresh
    FROM rating r JOIN member m ON m.id = r.member_id WHERE r.weather_id = $1::int AND r.exclusions = 0
  ), networks AS (${networksOf('waiting')})
  SELECT w.member_id AS id FROM waiting w LEFT JOIN networks n USING (member_id)
  WHERE w.half_stars BETWEEN $2::int AND $3::int AND (($4::boolean AND w.is_fresh) OR ($5::boolean AND n.n >= ${NETWORK_SHARED}))
  ORDER BY w.member_id`

/** The members whose ratings are the cohort of a weather, which nobody lets go of meanwhile. */
export async function cohortOf(
  tx: Pick<Prisma.TransactionClient, '$queryRawUnsafe'>,
  id: number,
  reasons: readonly WeatherReason[],
): Promise<number[]> {
  const [low, high] = reasons.includes('low') ? [1, EXTREMES.low] : [EXTREMES.high, 10]
  const found = await tx.$queryRawUnsafe<{ id: number }[]>(
    ...([COHORT, id, low, high] as const),
    ...[reasons.includes('fresh'), reasons.includes('networks')],
  )
  return found.map((one) => one.id)
}
