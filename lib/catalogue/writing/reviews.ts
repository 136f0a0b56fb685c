import type { CriticReviewEntry } from '@/lib/catalogue/format/review-schema'
import { freeReviewSlug } from '@/lib/catalogue/slugs'
import type { Prisma } from '@/prisma/generated/client'
import type { Application } from './context'
import { mentionsOf } from './mentions'
import { critic, outlet } from './writers'

/** Adds or corrects one critic review. It is found again by its document, else by its critic and outlet. */
export async function applyReview(
  application: Application,
  entry: CriticReviewEntry,
  mentioned: ReadonlyMap<string, number>,
): Promise<void> {
  const { tx, mode, filmId } = application
  const sourceId = await application.sourceId(entry.document)
  const criticId = entry.critic ? await critic(tx, mode, entry.critic, entry.criticBio) : null
  const outletId = entry.outlet ? await outlet(tx, mode, entry.outlet, entry.outletUrl) : null
  const there = await find(tx, { filmId, sourceId, criticId, outletId })
  if (there && mode === 'add') return
  const data = { ...columns(entry), sourceId, criticId, outletId }
  const id = there
    ? (await tx.criticReview.update({ where: { id: there.id }, data: { ...data, updatedAt: new Date() } })).id
    : (await tx.criticReview.create({ data: { ...data, filmId, slug: await slug(tx, filmId, entry) } })).id
  await tx.aspectVerdict.deleteMany({ where: { reviewId: id } })
  await tx.aspectVerdict.createMany({
    data: entry.aspects.map(({ aspect, polarity, note }, position) => ({
      reviewId: id,
      aspect,
      polarity,
      note,
      position,
    })),
  })
  await tx.mention.deleteMany({ where: { reviewId: id } })
  const mentions = await mentionsOf(tx, entry, mentioned)
  await tx.mention.createMany({ data: mentions.map((mention) => ({ reviewId: id, ...mention })) })
}

type Known = { filmId: number; sourceId: number; criticId: number | null; outletId: number | null }

async function find(tx: Prisma.TransactionClient, { filmId, sourceId, criticId, outletId }: Known) {
  const select = { id: true }
  const byDocument = await tx.criticReview.findUnique({ where: { sourceId }, select })
  if (byDocument || (criticId === null && outletId === null)) return byDocument
  return tx.criticReview.findFirst({ where: { filmId, criticId, outletId }, select })
}

function columns(entry: CriticReviewEntry) {
  const { score } = entry
  return {
    status: entry.status,
    headline: entry.headline,
    url: entry.url,
    publishedAt: entry.publishedAt,
    retrievedAt: entry.retrievedAt ?? null,
    scoreRaw: score.raw,
    scoreLabel: score.labelPresent ?? null,
    scoreValue: score.value,
    scoreBest: score.best,
    scoreWorst: score.worst,
    scoreRationale: entry.scoreRationale ?? null,
    verdict: entry.verdict,
    verdictBasis: entry.verdictBasis,
    verdictGrounds: entry.verdictGrounds ?? null,
    summary: entry.summary,
    fullText: entry.fullText ?? null,
    containsUnmarkedSpoilers: entry.containsUnmarkedSpoilers,
    rightsBasis: entry.rightsBasis,
    provenance: entry.provenance,
    alsoRead: entry.alsoRead,
  }
}

/** Named after who wrote it, else by its headline: stable from then on. */
function slug(tx: Prisma.TransactionClient, filmId: number, { critic, outlet, headline }: CriticReviewEntry) {
  const name = [critic, outlet].filter(Boolean).join(' ') || headline || ''
  return freeReviewSlug(tx, filmId, name)
}
