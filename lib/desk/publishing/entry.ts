import { allSaid, type KeptField, said } from '@/lib/desk/fields/decided'
import { scoreOf100, verdictOfScore } from '@/lib/scores/score'
import type { RightsBasis } from '@/prisma/generated/enums'
import { printed } from './printed'

/** The columns of an entry, as a document's decided fields say them. */
export function entryColumns(
  fields: readonly KeptField[],
  { rightsBasis, cleanText, provenance }: { rightsBasis: RightsBasis; cleanText: string; provenance: string },
) {
  const { raw = null, value = null, best = null, worst = null, label = null } = said(fields, 'score') ?? {}
  const isScored = value !== null && best !== null
  const verdict = said(fields, 'verdict')
  const isOurs = rightsBasis === 'own' || rightsBasis === 'licensed'
  return {
    headline: said(fields, 'headline'),
    url: said(fields, 'link'),
    publishedAt: said(fields, 'publishedAt'),
    ...{ scoreRaw: isScored ? raw : null, scoreLabel: label },
    ...{ scoreValue: isScored ? value : null, scoreBest: isScored ? best : null },
    scoreWorst: isScored ? worst : null,
    scoreRationale: said(fields, 'rationale'),
    verdict: isScored ? verdictOfScore(scoreOf100({ value, best, worst })) : (verdict?.value ?? 'mixed'),
    verdictBasis: isScored ? ('score' as const) : ('reading' as const),
    verdictGrounds: isScored ? null : (verdict?.grounds ?? null),
    summary: said(fields, 'summary') ?? '',
    fullText: isOurs ? printed(cleanText) : null,
    containsUnmarkedSpoilers: allSaid(fields, 'spoiler').length > 0,
    ...{ rightsBasis, provenance },
    alsoRead: allSaid(fields, 'alsoRead'),
  }
}
