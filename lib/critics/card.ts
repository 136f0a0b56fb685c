import { type Scale, scoreOf100 } from '@/lib/scores/score'
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

/** Rebuilds the cards of the counted reviews of films. */
export async function rebuildCards(tx: Prisma.TransactionClient, filmIds: readonly number[]): Promise<void> {
  const of = [...filmIds]
  // Whoever comments on one of them meanwhile counts on the card that stands afterwards.
  await tx.$executeRaw`SELECT FROM critic_review WHERE film_id = ANY (${of}::int[]) ORDER BY id FOR NO KEY UPDATE`
  const rows = await tx.criticReview.findMany({
    where: { filmId: { in: of }, ...countedReviews },
    select: { id: true, filmId: true, ...shown },
  })
  await tx.criticReviewCard.deleteMany({ where: { filmId: { in: of } } })
  await tx.criticReviewCard.createMany({
    data: rows.map(({ id, filmId, ...row }) => {
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

/** The score of a row as its critic gave it, or null where there is none. */
function rowScale(row: Pick<Row, 'scoreValue' | 'scoreBest' | 'scoreWorst'>): Scale | null {
  if (row.scoreValue === null || row.scoreBest === null) return null
  const worst = row.scoreWorst?.toNumber() ?? null
  return { value: row.scoreValue.toNumber(), best: row.scoreBest.toNumber(), worst }
}

/** The score of a row on 0–100, or null where it gives none. */
export function rowScore(row: Pick<Row, 'scoreValue' | 'scoreBest' | 'scoreWorst'>): number | null {
  const scale = rowScale(row)
  return scale && scoreOf100(scale)
}

function cardOf(row: Row): CriticReviewCard {
  const { slug, critic, outlet, headline, url, publishedAt, verdict, verdictBasis, verdictGrounds, summary } =
    row
  const scale = rowScale(row)
  const given = { raw: row.scoreRaw ?? '', rationale: row.scoreRationale }
  return {
    ...{ slug, critic, outlet, headline, url, publishedAt, verdict, verdictBasis, verdictGrounds, summary },
    score: scale && { ...given, ...scale, of100: scoreOf100(scale) },
    scoreLabel: row.scoreLabel,
    spoilers: row.containsUnmarkedSpoilers,
    aspects: row.aspects,
    mentions: row.mentions,
  }
}
