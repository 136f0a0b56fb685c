import { z } from 'zod'
import type { Step } from '@/lib/merging/steps'
import type { Prisma } from '@/prisma/generated/client'

type Pair = { gone: number; kept: number }

const stars = z.record(z.string(), z.unknown())
const found = z.array(z.object({ key: stars, before: stars, after: stars }))

/** Who rated both keeps what they gave last. */
export async function newerStars(tx: Prisma.TransactionClient, { gone, kept }: Pair): Promise<Step[]> {
  const rows = found.parse(
    await tx.$queryRaw`
      WITH twice AS (
        SELECT k.member_id, k.half_stars, k.rated_at, g.half_stars AS new_stars, g.rated_at AS new_at
        FROM rating g JOIN rating k USING (member_id)
        WHERE g.film_id = ${gone} AND k.film_id = ${kept} AND g.rated_at > k.rated_at FOR UPDATE)
      UPDATE rating r SET half_stars = b.new_stars, rated_at = b.new_at FROM twice b
      WHERE r.film_id = ${kept} AND r.member_id = b.member_id
      RETURNING jsonb_build_object('member_id', r.member_id, 'film_id', r.film_id) AS key,
        jsonb_build_object('half_stars', b.half_stars, 'rated_at', b.rated_at) AS before,
        jsonb_build_object('half_stars', r.half_stars, 'rated_at', r.rated_at) AS after`,
  )
  return rows.length === 0 ? [] : [{ did: 'changed', table: 'rating', rows }]
}
