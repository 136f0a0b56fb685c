import { z } from 'zod'
import { filmName } from '@/lib/films/schema'
import { Aspect, MentionHow, Polarity, Verdict, VerdictBasis } from '@/prisma/generated/enums'

const named = z.object({ name: z.string(), slug: z.string() }).nullable()

/** What a critic review shows in a list. Stored beside the review; rebuilt when anything it prints changes. */
export const criticReviewCard = z.object({
  slug: z.string(),
  critic: named,
  outlet: named,
  headline: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  verdict: z.enum(Verdict),
  verdictBasis: z.enum(VerdictBasis),
  verdictGrounds: z.string().nullable(),
  score: z
    .object({
      raw: z.string(),
      value: z.number(),
      best: z.number(),
      worst: z.number().nullable(),
      /** On 0–100, unrounded. */
      of100: z.number(),
      rationale: z.string().nullable(),
    })
    .nullable(),
  /** The house's name for a score it did not give. */
  scoreLabel: z.string().nullable(),
  summary: z.string(),
  spoilers: z.boolean(),
  aspects: z.array(z.object({ aspect: z.enum(Aspect), polarity: z.enum(Polarity), note: z.string() })),
  mentions: z.array(z.object({ film: filmName, how: z.enum(MentionHow) })),
})
export type CriticReviewCard = z.infer<typeof criticReviewCard>

/** Reviews to a page of them. */
export const REVIEWS_PER_PAGE = 20

/** Who wrote a review, as pages and sources call it: critic, else outlet, else its headline. */
export function reviewLabel({
  critic,
  outlet,
  headline,
}: {
  critic: { name: string } | null
  outlet: { name: string } | null
  headline: string | null
}): string {
  if (critic || outlet) return [critic?.name, outlet?.name].filter(Boolean).join(', ')
  return headline ? `“${headline}”` : 'critic and outlet unknown'
}
