import { z } from 'zod'
import { Aspect, ClaimedFact, FilmKind, MentionHow, Severity, Verdict } from '@/prisma/generated/enums'

/** Where a fact stands, as pages name it; slug is the critic review's, null for our editors. */
export const sourceLabel = z.object({ label: z.string(), slug: z.string().nullable() })
export type SourceLabel = z.infer<typeof sourceLabel>

/** Another film as a page prints it: enough for a poster and a link. */
export const filmName = z.object({
  slug: z.string(),
  title: z.string(),
  year: z.number().nullable(),
  kind: z.enum(FilmKind),
  genres: z.array(z.string()),
})
export type FilmName = z.infer<typeof filmName>

const dated = z.object({ date: z.string().nullable(), source: sourceLabel })

const aspectTotal = z.object({
  aspect: z.enum(Aspect),
  praise: z.number(),
  mixed: z.number(),
  fault: z.number(),
})
export type AspectTotal = z.infer<typeof aspectTotal>

const company = z.object({
  film: filmName,
  /** Critics of this film who name the title. */
  named: z.number(),
  hows: z.array(z.object({ how: z.enum(MentionHow), count: z.number() })),
})
export type Company = z.infer<typeof company>

const credit = z.object({
  role: z.string(),
  person: z.object({ slug: z.string(), name: z.string(), spellings: z.array(z.string()) }),
  character: z.object({ name: z.string(), spellings: z.array(z.string()) }).nullable(),
})
export type CreditLine = z.infer<typeof credit>

/** A review without a score, as the score panel names it. */
const silent = z.object({ slug: z.string(), label: z.string(), verdict: z.enum(Verdict) })

/** What a film page shows besides the film's own columns and its reviews. Stored; never holds a spoiler. */
export const filmSheet = z.object({
  otherTitles: z.array(
    z.object({
      title: z.string(),
      original: z.boolean(),
      language: z.string().nullable(),
      source: sourceLabel,
    }),
  ),
  releases: z.array(z.object({ event: z.string(), place: z.string(), claims: z.array(dated) })),
  production: z.array(dated.extend({ what: z.string() })),
  runtimes: z.array(z.object({ minutes: z.number(), approximate: z.boolean(), source: sourceLabel })),
  /** In which year who says it came out; older sheets do not know. */
  years: z.array(z.object({ year: z.number(), source: sourceLabel })).default([]),
  /** What documents say of it that the catalogue does not; older sheets do not know. */
  claims: z
    .array(z.object({ fact: z.enum(ClaimedFact), value: z.string(), source: sourceLabel }))
    .default([]),
  credits: z.array(credit),
  contentNotes: z.array(
    z.object({ category: z.string(), severity: z.enum(Severity).nullable(), sources: z.array(sourceLabel) }),
  ),
  trivia: z.array(z.object({ text: z.string(), source: sourceLabel })),
  spoilerTrivia: z.number(),
  aspects: z.array(aspectTotal),
  /** Scores on 0–100 and how many reviews gave each, for the marks on the axis. */
  marks: z.array(z.object({ score: z.number(), count: z.number() })),
  silent: z.array(silent),
  company: z.array(company),
  related: z.array(filmName),
})
export type FilmSheet = z.infer<typeof filmSheet>

/** How much of a long list a sheet holds. */
export const SHEET_LIMITS = {
  claims: 24,
  silent: 12,
  company: 24,
  related: 6,
  sources: 6,
  trivia: 40,
  credits: 60,
} as const
