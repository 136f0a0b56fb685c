import type { Prisma } from '@/prisma/generated/client'
import type { ScoreScale } from './scale'

/** A version of a scale with its labels. */
export type ScaleVersion = ScoreScale & { id: number; scaleId: number; version: number }

const columns = {
  ...{ id: true, scaleId: true, version: true, best: true, worst: true },
  scale: { select: { outletId: true } },
  labels: { select: { label: true, value: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.ScoreScaleVersionSelect

/** The letters, or of those outlets. */
const scaleOfAny = (outletIds: readonly number[]) => ({
  OR: [scaleOf(null), { outletId: { in: [...outletIds] } }],
})

/** The scale of an outlet; where none is named, the letters. */
export const scaleOf = (outletId: number | null) => ({
  outletId,
  ...(outletId === null && { formerOutletId: null }),
})

type Row = Prisma.ScoreScaleVersionGetPayload<{ select: typeof columns }>
type Tx = Prisma.TransactionClient

function asVersion({ scale, best, worst, labels, ...row }: Row): ScaleVersion {
  return {
    ...row,
    outletId: scale.outletId,
    best: best?.toNumber() ?? null,
    worst: worst?.toNumber() ?? null,
    labels: labels.map(({ label, value }) => ({ label, value: value.toNumber() })),
  }
}

/** Every version of the letters and of these outlets’ scales, the latest first. */
export async function versionsFor(tx: Tx, outletIds: readonly number[]): Promise<ScaleVersion[]> {
  const found = await tx.scoreScaleVersion.findMany({
    where: { scale: scaleOfAny(outletIds) },
    select: columns,
    orderBy: { version: 'desc' },
  })
  return found.map(asVersion)
}

/** The last version of the letters and of each of these outlets’ scales: the one in force. */
export async function scalesInForce(tx: Tx, outletIds: readonly number[]): Promise<ScaleVersion[]> {
  const found = await tx.scoreScaleVersion.findMany({
    where: { scale: scaleOfAny(outletIds) },
    select: columns,
    distinct: ['scaleId'],
    orderBy: [{ scaleId: 'asc' }, { version: 'desc' }],
  })
  return found.map(asVersion)
}

/** The last version of one scale; of the letters where no outlet is named. Null where it has none yet. */
export async function scaleInForce(tx: Tx, outletId: number | null): Promise<ScaleVersion | null> {
  const found = await tx.scoreScaleVersion.findFirst({
    where: { scale: scaleOf(outletId) },
    select: columns,
    orderBy: { version: 'desc' },
  })
  return found && asVersion(found)
}

export async function scaleVersion(tx: Tx, id: number): Promise<ScaleVersion | null> {
  const found = await tx.scoreScaleVersion.findUnique({ where: { id }, select: columns })
  return found && asVersion(found)
}
