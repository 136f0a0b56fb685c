import { z } from 'zod'
import { filmSlug } from '@/lib/ratings/schema'
import { isBlank } from '@/lib/text/cleaning'
import { safeHref } from '@/lib/text/links'
import { plainLine, plainLines } from '@/lib/text/plain'
import { FilmKind } from '@/prisma/generated/enums'

export const PROPOSED_TITLE_MAX = 300
export const DIRECTOR_MAX = 160
export const NOTE_MAX = 1_000
export const LINK_MAX = 500
/** Titles one member may wait for at once. */
export const OPEN_MAX = 10

const orNull = (text: string) => (isBlank(text) ? null : text)

const year = z
  .string()
  .trim()
  .regex(/^(|\d{4})$/, 'Write the year as 2023.')
  .transform((typed) => (typed === '' ? null : Number(typed)))
  .refine((typed) => typed === null || (typed >= 1870 && typed <= 2200), 'There were no films in that year.')

const link = plainLine(LINK_MAX)
  .transform(orNull)
  .refine(
    (typed) => typed === null || /^https?:/.test(safeHref(typed) ?? ''),
    'Write the whole address, with https://.',
  )

const film = z.object({
  title: plainLine(PROPOSED_TITLE_MAX).refine((title) => !isBlank(title), 'Say what it is called.'),
  year,
  director: plainLine(DIRECTOR_MAX).transform(orNull),
  kind: z.enum(FilmKind, 'Choose one.'),
})

export const proposingShape = film.extend({
  note: plainLines(NOTE_MAX).transform(orNull),
  link,
})
export type Proposing = z.infer<typeof proposingShape>

const proposal = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)
export const proposalShape = z.object({ proposal })

/** An editor may correct what was proposed. */
export const acceptingShape = film.extend({ proposal })
export const pointingShape = z.object({ proposal, film: filmSlug })
export const decliningShape = z.object({
  proposal,
  reason: plainLines(NOTE_MAX).refine((text) => !isBlank(text), 'The member reads this: say why.'),
})

/** In words, for whoever chooses. */
export const KINDS = {
  film: 'Film',
  filmSeries: 'Film series',
  series: 'Series',
} as const satisfies Record<FilmKind, string>
