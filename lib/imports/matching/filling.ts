import type { FilmRead } from '@/lib/imports/reading/film'
import { fold } from '@/lib/search/fold'
import { type KnownFilm, namesOf, titlesOf } from './known'

/** What a row adds to a film that is here: what was unknown, and what it says otherwise, beside what stands. */
export type Filling = {
  columns: Partial<Pick<KnownFilm, 'year' | 'runtimeMinutes' | 'genres' | 'countries' | 'languages'>> & {
    budget?: FilmRead['budget']
  }
  titles: { title: string; original: boolean }[]
  ids: FilmRead['ids']
  credits: FilmRead['credits']
  /** A day, or a year, that nothing here says yet. */
  released: string | null
  runtimeMinutes: number | null
  /** What differs and has no place beside what stands. */
  notes: string[]
}

export function fillingOf(row: FilmRead, film: KnownFilm): Filling {
  const names = namesOf(film).map(fold)
  const roles = new Set(film.credits.map(({ role }) => role))
  const missing = (list: readonly string[], said: readonly string[]) => list.length === 0 && said.length > 0
  return {
    columns: {
      ...(film.year === null && row.year !== null && { year: row.year }),
      ...(film.runtimeMinutes === null &&
        row.runtimeMinutes !== null && { runtimeMinutes: row.runtimeMinutes }),
      ...(missing(film.genres, row.genres) && { genres: row.genres }),
      ...(missing(film.countries, row.countries) && { countries: row.countries }),
      ...(missing(film.languages, row.languages) && { languages: row.languages }),
      ...(film.budgetAmount === null && row.budget && { budget: row.budget }),
    },
    titles: titlesOf(row)
      .filter((title, n, all) => !names.includes(fold(title)) && all.indexOf(title) === n)
      .map((title) => ({
        title,
        original: title === row.originalTitle && !film.titles.some((t) => t.original),
      })),
    ids: row.ids.filter(
      (id) => !film.externalIds.some((one) => one.source === id.source && one.value === id.value),
    ),
    credits: row.credits.filter(({ role }) => !roles.has(role)),
    released: newDate(row, film),
    runtimeMinutes: differs(film.runtimeMinutes, row.runtimeMinutes) ? row.runtimeMinutes : null,
    notes: notesOf(row, film),
  }
}

export const isNothing = ({ columns, titles, ids, credits, released, runtimeMinutes }: Filling): boolean =>
  Object.keys(columns).length + titles.length + ids.length + credits.length === 0 &&
  released === null &&
  runtimeMinutes === null

const differs = (here: number | null, said: number | null) => here !== null && said !== null && here !== said

function newDate(row: FilmRead, film: KnownFilm): string | null {
  const said = row.released ?? (differs(film.year, row.year) ? String(row.year) : null)
  return said === null || film.releases.some(({ date }) => date === said) ? null : said
}

function notesOf(row: FilmRead, film: KnownFilm): string[] {
  const { budget } = row
  const others = row.genres.filter((genre) => !film.genres.includes(genre))
  return [
    ...['director', 'writer', 'cast'].flatMap((role) => otherPeople(role, row, film)),
    ...(film.genres.length > 0 && others.length > 0
      ? [`It gives other genres too: ${others.join(', ')}.`]
      : []),
    ...(budget && film.budgetAmount !== null && film.budgetAmount !== BigInt(budget.amount)
      ? [`It gives another budget: ${budget.amount.toLocaleString('en')} ${budget.currency}.`]
      : []),
  ]
}

function otherPeople(role: string, row: FilmRead, film: KnownFilm): string[] {
  const here = film.credits.filter((credit) => credit.role === role).map(({ person }) => person)
  const names = here.flatMap(({ name, spellings }) => [name, ...spellings.map((one) => one.name)]).map(fold)
  const others = row.credits.filter((credit) => credit.role === role && !names.includes(fold(credit.name)))
  return here.length === 0 || others.length === 0
    ? []
    : [`It names others as ${role}: ${others.map(({ name }) => name).join(', ')}.`]
}
