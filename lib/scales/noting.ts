import type { Prisma } from '@/prisma/generated/client'
import { isSameScale, readBy } from './reading'
import { versionsFor } from './versions'

type Row = {
  id: number
  outletId: number | null
  raw: string
  value: number
  best: number
  worst: number | null
  versionId: number | null
}

/**
 * Keeps with each scored review of these films by which version of which scale it is scored: the last one that makes of
 * what was printed just what stands there. What was read by an earlier one meanwhile is scored anew by a job.
 */
export async function noteScales(tx: Prisma.TransactionClient, filmIds: readonly number[]): Promise<void> {
  const reviews = await tx.$queryRaw<Row[]>`
    SELECT id, outlet_id AS "outletId", score_raw AS raw, score_value::float8 AS value, score_best::float8 AS best,
      score_worst::float8 AS worst, scale_version_id AS "versionId"
    FROM critic_review WHERE film_id = ANY (${[...filmIds]}::int[]) AND score_raw IS NOT NULL`
  if (reviews.length === 0) return
  const versions = await versionsFor(tx, [...new Set(reviews.flatMap(({ outletId }) => outletId ?? []))])
  // An outlet’s own come before the letters.
  const inOrder = versions.toSorted((a, b) => Number(a.outletId === null) - Number(b.outletId === null))
  const overtaking = new Set<number>()
  for (const { id, outletId, raw, versionId, ...score } of reviews) {
    const possible = inOrder.filter((one) => one.outletId === null || one.outletId === outletId)
    const found = possible.find((one) => {
      const read = readBy(one, raw)
      return read !== null && isSameScale(read, score)
    })
    const scaleVersionId = found?.id ?? null
    if (scaleVersionId !== versionId)
      await tx.criticReview.update({ where: { id }, data: { scaleVersionId } })
    const last = possible.find((one) => one.scaleId === found?.scaleId)
    if (last && last.id !== found?.id && readBy(last, raw)) overtaking.add(last.id)
  }
  if (overtaking.size === 0) return
  const { queueRescoring } = await import('@/lib/mail/queue')
  for (const version of overtaking) await queueRescoring(tx, version)
}
