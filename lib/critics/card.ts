import { scoreOf100 } from '@/lib/scores/score'
import type { Prisma } from '@/prisma/generated/client'
import { countedReviews } from './policy'
import type { CriticReviewCard } from './schema'

/** After every scored review. */
const SILENT_PLACE = 101

const shown = {
  slug: true,
  headline: true,
  url: true,
  publishedAt: true,
  verdict: true,
  verdictBasis: true,
  verdictGrounds: true,
  scoreRaw: true,
  scoreLabel: true,
  scoreValue: true,
  scoreBest: true,
  scoreWorst: true,
  scoreRationale: true,
  summary: true,
  containsUnmarkedSpoilers: true,
  critic: { select: { name: true, slug: true } },
  outlet: { select: { name: true, slug: true } },
  aspects: { select: { aspect: true, polarity: true, note: true }, orderBy: { position: 'asc' } },
  mentions: {
    select: {
      how: true,
      film: { select: { slug: true, title: true, year: true, kind: true, genres: true } },
    },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.CriticReviewSelect

type Row = Prisma.CriticReviewGetPayload<{ select: typeof shown }>

/** Rebuilds the cards of a film's counted reviews. */
export async function rebuildCards(tx: Prisma.TransactionClient, filmId: number): Promise<void> {
  const rows = await tx.criticReview.findMany({
    where: { filmId, ...countedReviews },
    select: { id: true, ...shown },
  })
  await tx.criticReviewCard.deleteMany({ where: { filmId } })
  await tx.criticReviewCard.createMany({
    data: rows.map(({ id, ...row }) => {
      const document = cardOf(row)
      return {
        reviewId: id,
        filmId,
        place: document.score ? 100 - document.score.of100 : SILENT_PLACE,
        document,
      }
    }),
  })
}

/** The score of a row on 0–100, or null where it gives none. */
export function rowScore(row: Pick<Row, 'scoreValue' | 'scoreBest' | 'scoreWorst'>): number | null {
  if (row.scoreValue === null || row.scoreBest === null) return null
  return scoreOf100({
    value: row.scoreValue.toNumber(),
    best: row.scoreBest.toNumber(),
    worst: row.scoreWorst?.toNumber() ?? null,
  })
}

function cardOf(row: Row): CriticReviewCard {
  const of100 = rowScore(row)
  const { slug, critic, outlet, headline, url, publishedAt, verdict, verdictBasis, verdictGrounds, summary } =
    row
  return {
    ...{ slug, critic, outlet, headline, url, publishedAt, verdict, verdictBasis, verdictGrounds, summary },
    score:
      of100 === null || row.scoreRaw === null
        ? null
        : { raw: row.scoreRaw, of100, rationale: row.scoreRationale },
    scoreLabel: row.scoreLabel,
    spoilers: row.containsUnmarkedSpoilers,
    aspects: row.aspects,
    mentions: row.mentions,
  }
}
