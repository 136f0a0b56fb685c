import { z } from 'zod'
import { partialDate } from '@/lib/partial-date'
import { criticReviewEntry } from './review-schema'
import { FILM_KINDS } from './vocabulary'
import { line, source, strict, text, wordOf } from './words'

const release = strict({
  event: line(80),
  place: line(160),
  date: partialDate.nullable(),
  source,
  disputedBy: strict({ source, date: partialDate }).optional(),
})

const credit = strict({
  role: line(60),
  name: line(160),
  aliases: z.array(line(160)).default([]),
  character: line(160).optional(),
  characterAliases: z.array(line(160)).default([]),
})

const filmEntry = strict({
  title: line(300),
  originalTitle: line(300).nullable().optional(),
  originalTitleSource: source.optional(),
  otherTitles: z.array(strict({ title: line(300), language: line(60).nullable(), source })).optional(),
  year: z.number().int().min(1870).max(2200).nullable(),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
    .max(120),
  kind: wordOf(FILM_KINDS).default('film'),
  countries: z.array(line(80)).max(30),
  languages: z.array(line(80)).max(30),
  genres: z.array(line(40)).max(12),
  runtimeMinutes: z.number().int().positive().max(60_000).nullable(),
  synopsis: text(2000).nullable(),
  budget: strict({ amount: z.number().int().positive(), currency: z.string().regex(/^[A-Z]{3}$/) })
    .nullable()
    .optional(),
  releases: z.array(release).default([]),
  production: z.array(strict({ what: line(160), date: partialDate.nullable(), source })).default([]),
  credits: z.array(credit).default([]),
  contentNotes: z
    .array(
      strict({
        category: line(80),
        severity: z.enum(['mild', 'moderate', 'severe']).nullable(),
        sources: z.array(source).min(1),
      }),
    )
    .default([]),
  trivia: z.array(strict({ text: text(600), source, spoiler: z.boolean().default(false) })).default([]),
  runtimeClaims: z
    .array(strict({ minutes: z.number().int().positive(), approximate: z.boolean().default(false), source }))
    .default([]),
})

const mentionedEntry = strict({
  title: line(300),
  year: z.number().int().min(1870).max(2200).nullable(),
  kind: wordOf(FILM_KINDS),
  source,
  countries: z.array(line(80)).max(30).default([]),
  genres: z.array(line(40)).max(12).default([]),
})

/** What a file may state of its own arithmetic; applying it refuses where the site computes otherwise. */
const publishedFigures = strict({
  scored: z.string(),
  meanOfScored: z.number().nullable(),
  bandBeforeRounding: z.tuple([z.number(), z.number()]),
  band: z.tuple([z.number(), z.number()]),
  rule: z.string().optional(),
  nearbyTitles: z.string().optional(),
})

/** An address that moves: the old one goes on leading to the thing. */
const move = strict({
  noun: z.enum(['film', 'person', 'outlet', 'critic']),
  from: z.string(),
  to: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(120),
})

/** One film with its critic reviews and the titles they name: the format of the seed and of `apply`. */
export const catalogueFile = strict({
  film: filmEntry,
  criticReviews: z.array(criticReviewEntry).default([]),
  alsoMentioned: z.array(mentionedEntry).default([]),
  moved: z.array(move).default([]),
  publishedFigures: publishedFigures.optional(),
})

export type CatalogueFile = z.infer<typeof catalogueFile>
export type FilmEntry = CatalogueFile['film']
export type MentionedEntry = CatalogueFile['alsoMentioned'][number]
