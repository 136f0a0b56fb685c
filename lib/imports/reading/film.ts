import { z } from 'zod'
import { LIST_MOST, TITLE_MAX, WORD_MAX } from '@/lib/imports/limits'
import { capital } from '@/lib/words'
import { asText, asTitle, asWords } from './cells'
import type { Columns, FileField } from './columns'
import { budgetIn, countryNamed, languageNamed, minutesIn } from './facts'
import { externalId, ID_SOURCES } from './ids'
import { creditsIn, peopleIn } from './people'
import { yearIn } from './years'

const words = z.array(z.string())

/** What a row says of a film, as it is kept. Unknown is null. */
export const filmRead = z.object({
  title: z.string().nullable(),
  originalTitle: z.string().nullable(),
  year: z.number().nullable(),
  released: z.string().nullable(),
  ids: z.array(z.object({ source: z.string(), value: z.string() })),
  credits: z.array(z.object({ role: z.string(), name: z.string(), character: z.string().nullable() })),
  genres: words,
  countries: words,
  languages: words,
  runtimeMinutes: z.number().nullable(),
  budget: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  /** What a person is to look at before the film is taken. */
  asks: words,
  /** What is not taken from the row. */
  leftOut: words,
})
export type FilmRead = z.infer<typeof filmRead>

export type Reading = { columns: Columns; source: string; currency: string | null; now: Date }

/** Reads a row by its columns; a sentence where it is no film at all. */
export function readFilm(
  cells: readonly unknown[],
  { columns, source, currency, now }: Reading,
): FilmRead | string {
  const cell = (field: FileField) => cells[columns[field] ?? -1]
  const { title, titleYear } = titleIn(asTitle(cell('title')))
  const ids = idsIn(cell, source)
  if (title === null && ids.found.length === 0) return 'It has no title.'
  if (title !== null && title.length > TITLE_MAX) return `Its title is longer than ${TITLE_MAX} characters.`
  const when = whenIn(asText(cell('year')), asText(cell('released')), titleYear, now)
  const people = [
    creditsIn(cell('credits')),
    peopleIn(cell('director'), 'director'),
    peopleIn(cell('writer'), 'writer'),
    peopleIn(cell('cast'), 'cast'),
  ]
  const runtime = minutesIn(cell('runtime'))
  const budget = budgetIn(cell('budget'), asText(cell('currency'))?.toUpperCase() ?? currency)
  const original = asTitle(cell('originalTitle'))
  const isOther = original !== null && original !== title && original.length <= TITLE_MAX
  return {
    ...{ title, originalTitle: isOther ? original : null, year: when.year, released: when.date },
    ids: ids.found,
    credits: people.flatMap(({ credits }) => credits),
    genres: listed(asWords(cell('genres'), /[|;,/]/).map(capital)),
    countries: listed(asWords(cell('countries')).map(countryNamed)),
    languages: listed(asWords(cell('languages')).map(languageNamed)),
    runtimeMinutes: runtime === 'unread' ? null : runtime,
    budget: budget === 'unread' ? null : budget,
    asks: [...when.asks, ...people.flatMap(({ ask }) => ask ?? [])],
    leftOut: [
      ...ids.unread.map((name) => `Its number at ${name} cannot be read.`),
      ...(runtime === 'unread' ? ['Its length cannot be read.'] : []),
      ...(budget === 'unread' ? ['Its budget cannot be read.'] : []),
    ],
  }
}

function idsIn(cell: (field: FileField) => unknown, source: string) {
  const asked: [string, unknown][] = [
    ...ID_SOURCES.map((name): [string, unknown] => [name, cell(name as FileField)]),
    [source, cell('id')],
  ]
  const said = asked.filter(([, value]) => asText(value) !== null)
  const read = said.map(([name, value]) => ({ name, id: externalId(name, value) }))
  return {
    found: read
      .flatMap(({ id }) => id ?? [])
      .filter((id, n, all) => all.findIndex((o) => o.source === id.source && o.value === id.value) === n),
    unread: read.flatMap(({ name, id }) => (id ? [] : [name])),
  }
}

const ARTICLE_LAST = /^(.+), (the|an?|le|la|les|der|die|das|el|los|las|il)$/i

/** “Charge of the Light Brigade, The” and “King Kong (1933)” as they are called. */
function titleIn(said: string | null): { title: string | null; titleYear: number | null } {
  const [, bare = said, year = null] = /^(.+?) \(((?:18|19|20)\d\d)\)$/.exec(said ?? '') ?? []
  const [, rest, article] = ARTICLE_LAST.exec(bare ?? '') ?? []
  return {
    title: rest && article ? `${capital(article)} ${rest}` : bare,
    titleYear: year === null ? null : Number(year),
  }
}

/** The year a row states, else that of its release; where they are apart, somebody is asked. */
function whenIn(year: string | null, released: string | null, titleYear: number | null, now: Date) {
  const [said, day] = [yearIn(year, 'year', now), yearIn(released, 'release date', now)]
  const asks = [said.ask, day.ask].filter((ask) => ask !== null)
  if (said.year !== null && day.year !== null && Math.abs(said.year - day.year) > 1)
    asks.push(`Its year is ${said.year}, and its release is of ${day.year}.`)
  const stated = said.year ?? day.year
  if (titleYear !== null && (asks.length > 0 || (stated !== null && stated !== titleYear)))
    asks.push(`Its title says ${titleYear}.`)
  const isAsked = asks.length > 0
  return {
    year: isAsked ? null : (stated ?? titleYear),
    date: isAsked ? null : (day.date ?? said.date),
    asks: [...new Set(asks)],
  }
}

const listed = (all: readonly string[]) =>
  [...new Set(all)].filter((word) => word.length <= WORD_MAX).slice(0, LIST_MOST)
