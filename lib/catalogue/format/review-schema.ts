import { z } from 'zod'
import { partialDate } from '@/lib/partial-date'
import { scoreOf100, verdictOfScore } from '@/lib/scores/score'
import { ASPECTS, MENTION_HOWS, POLARITIES, VERDICT_BASES } from './vocabulary'
import { line, strict, text, wordOf } from './words'

const score = strict({
  raw: line(60).nullable(),
  labelPresent: line(80).optional(),
  value: z.number().nonnegative().nullable(),
  best: z.number().positive().nullable(),
  worst: z.number().nullable(),
})
  .refine(
    (s) =>
      [s.raw, s.value, s.best].every((x) => x === null) || [s.raw, s.value, s.best].every((x) => x !== null),
    {
      message: 'raw, value and best are all known or all null',
    },
  )
  .refine((s) => s.value === null || s.best === null || (s.value <= s.best && s.value >= (s.worst ?? 0)), {
    message: 'the value lies outside its scale',
  })

/** A critic review as the file has it. Unknown is null, never made up. */
export const criticReviewEntry = strict({
  document: line(80),
  outlet: line(160).nullable(),
  outletUrl: z.url({ protocol: /^https?$/ }).optional(),
  critic: line(160).nullable(),
  criticBio: text(600).optional(),
  headline: line(400).nullable(),
  publishedAt: partialDate.nullable(),
  retrievedAt: partialDate.nullable().optional(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  score,
  scoreRationale: text(600).optional(),
  verdict: z.enum(['positive', 'mixed', 'negative']),
  verdictBasis: wordOf(VERDICT_BASES),
  verdictGrounds: text(1000).optional(),
  summary: text(2000),
  fullText: text(200_000).optional(),
  aspects: z
    .array(strict({ aspect: z.enum(ASPECTS), polarity: wordOf(POLARITIES), note: text(400) }))
    .refine((list) => new Set(list.map((a) => a.aspect)).size === list.length, 'names an aspect twice'),
  comparedWith: z.array(
    strict({ title: line(300), year: z.number().int().optional(), how: wordOf(MENTION_HOWS) }),
  ),
  containsUnmarkedSpoilers: z.boolean(),
  rightsBasis: z.enum(['own', 'licensed', 'quotation', 'unknown']),
  provenance: text(600),
  status: z.enum(['draft', 'published', 'withdrawn']).default('published'),
  alsoRead: z.array(line(300)).default([]),
}).superRefine((review, context) => {
  const { value, best, worst } = review.score
  const silent = value === null || best === null
  if (silent !== (review.verdictBasis === 'reading')) {
    const message = silent
      ? 'a review without a score has “our reading”'
      : 'a scored review’s verdict follows from the score'
    context.addIssue({ code: 'custom', path: ['verdictBasis'], message })
  } else if (!silent && verdictOfScore(scoreOf100({ value, best, worst })) !== review.verdict) {
    context.addIssue({ code: 'custom', path: ['verdict'], message: 'contradicts the score' })
  }
  if (silent && !review.verdictGrounds) {
    context.addIssue({ code: 'custom', path: ['verdictGrounds'], message: 'our reading needs its grounds' })
  }
})

export type CriticReviewEntry = z.infer<typeof criticReviewEntry>
