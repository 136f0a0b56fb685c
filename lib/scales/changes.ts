import type { Scale } from '@/lib/scores/score'
import type { Prisma } from '@/prisma/generated/client'
import { isSameScale, readBy } from './reading'
import type { ScoreScale } from './scale'
import { scalesInForce } from './versions'

/** A review that a scale reads, as it stands and as that makes it. */
export type Reread = {
  id: number
  filmId: number
  raw: string
  before: Scale
  after: Scale
  /** The version it was scored by; null of figures that an editor or the critic gave. */
  versionId: number | null
}

type Row = {
  id: number
  filmId: number
  outletId: number | null
  raw: string
  value: number
  best: number
  worst: number | null
  versionId: number | null
}

/** What a scale makes of every review it reads; an outlet’s own comes before the letters. */
export async function rereadBy(tx: Prisma.TransactionClient, scale: ScoreScale): Promise<Reread[]> {
  const { outletId } = scale
  const rows = outletId === null ? await printing(tx, scale) : await publishedBy(tx, outletId)
  const own =
    outletId === null ? await scalesInForce(tx, [...new Set(rows.flatMap((row) => row.outletId ?? []))]) : []
  return rows.flatMap(({ value, best, worst, outletId: of, ...row }): Reread[] => {
    const house = own.find((one) => one.outletId !== null && one.outletId === of)
    const after = house && readBy(house, row.raw) ? null : readBy(scale, row.raw)
    return after ? [{ ...row, before: { value, best, worst }, after }] : []
  })
}

/** Those of them that would read otherwise. */
export const changedAmong = (reread: readonly Reread[]): Reread[] =>
  reread.filter(({ before, after }) => !isSameScale(before, after))

const publishedBy = (tx: Prisma.TransactionClient, outletId: number): Promise<Row[]> =>
  tx.$queryRaw`
    SELECT id, film_id AS "filmId", outlet_id AS "outletId", score_raw AS raw, score_value::float8 AS value,
      score_best::float8 AS best, score_worst::float8 AS worst, scale_version_id AS "versionId"
    FROM critic_review WHERE outlet_id = ${outletId} AND score_raw IS NOT NULL ORDER BY film_id, id`

const printing = (tx: Prisma.TransactionClient, { labels }: ScoreScale): Promise<Row[]> =>
  tx.$queryRaw`
    SELECT id, film_id AS "filmId", outlet_id AS "outletId", score_raw AS raw, score_value::float8 AS value,
      score_best::float8 AS best, score_worst::float8 AS worst, scale_version_id AS "versionId"
    FROM critic_review WHERE score_raw IS NOT NULL
      AND scale_key(score_raw) = ANY (SELECT scale_key(l) FROM unnest(${labels.map(({ label }) => label)}::text[]) l)
    ORDER BY film_id, id`
