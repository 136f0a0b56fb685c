import 'server-only'
import { record } from '@/lib/audit/recording'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { prisma } from '@/lib/db'
import { scoreOf100, verdictOfScore } from '@/lib/scores/score'
import type { Prisma } from '@/prisma/generated/client'
import { changedAmong, type Reread, rereadBy } from './changes'
import { filmsWith, type Standing } from './films'
import { type ScaleVersion, scaleInForce, scaleVersion } from './versions'

type Tx = Prisma.TransactionClient

/** Films made anew in one transaction, during which nobody else writes to the catalogue. */
const AT_ONCE = 20

/**
 * Scores every review that a version of a scale reads by it, and counts their films anew, some films at a time. Begun
 * again it goes on where it was; a version that another has followed is left to that one.
 */
export async function rescoreBy(versionId: number): Promise<void> {
  for (let left = true; left; )
    left = await prisma().$transaction(
      async (tx) => {
        await lockCatalogue(tx)
        const version = await scaleVersion(tx, versionId)
        if (!version || (await scaleInForce(tx, version.outletId))?.id !== versionId) return false
        return someBy(tx, version)
      },
      { maxWait: 30_000, timeout: 300_000 },
    )
}

/** Does so for the next films; answers whether there may be more. */
async function someBy(tx: Tx, version: ScaleVersion): Promise<boolean> {
  const reread = await rereadBy(tx, version)
  const changed = changedAmong(reread)
  const films = new Set([...new Set(changed.map(({ filmId }) => filmId))].slice(0, AT_ONCE))
  if (films.size === 0) {
    await finish(tx, version, reread)
    return false
  }
  const now = changed.filter(({ filmId }) => films.has(filmId))
  const rescored = await filmsWith(tx, now)
  for (const one of now) await rescore(tx, version.id, one)
  await rebuildTouched(tx, films)
  await tx.rescoredFilm.createMany({
    data: rescored.map(({ film, reviews, before, after }) => ({
      ...{ versionId: version.id, filmId: film.id, reviews },
      ...{ meanBefore: before.mean, ...endsOf(before, 'Before'), verdictBefore: before.verdict },
      ...{ meanAfter: after.mean, ...endsOf(after, 'After'), verdictAfter: after.verdict },
    })),
  })
  return true
}

const endsOf = <When extends 'Before' | 'After'>({ band }: Standing, when: When) =>
  ({ [`low${when}`]: band?.low ?? null, [`high${when}`]: band?.high ?? null }) as Record<
    `low${When}` | `high${When}`,
    number | null
  >

async function rescore(tx: Tx, versionId: number, { id, before, after }: Reread): Promise<void> {
  await tx.criticReview.update({
    where: { id },
    data: {
      ...{ scoreValue: after.value, scoreBest: after.best, scoreWorst: after.worst },
      ...{ verdict: verdictOfScore(scoreOf100(after)), scaleVersionId: versionId, updatedAt: new Date() },
    },
  })
  await tx.rescoredReview.create({
    data: {
      ...{ versionId, reviewId: id },
      ...{ valueBefore: before.value, bestBefore: before.best, worstBefore: before.worst },
      ...{ valueAfter: after.value, bestAfter: after.best, worstAfter: after.worst },
    },
  })
}

/** What the version leaves as it was is scored by it from now on too; then the job says once that it is done. */
async function finish(tx: Tx, { id, version }: ScaleVersion, reread: readonly Reread[]): Promise<void> {
  await tx.criticReview.updateMany({
    where: { id: { in: reread.map((one) => one.id) }, scaleVersionId: { not: id } },
    data: { scaleVersionId: id },
  })
  const { count } = await tx.scoreScaleVersion.updateMany({
    where: { id, recomputedAt: null },
    data: { recomputedAt: new Date() },
  })
  if (count === 0) return
  await record(tx, {
    ...{ actor: null, act: 'scale applied', subject: { kind: 'score scale version', id } },
    details: {
      version,
      films: await tx.rescoredFilm.count({ where: { versionId: id } }),
      reviews: await tx.rescoredReview.count({ where: { versionId: id } }),
    },
  })
}
