import type { FilmRead } from '@/lib/imports/reading/film'
import { fold } from '@/lib/search/fold'
import type { ClaimedFact } from '@/prisma/generated/enums'
import { type KnownFilm, namesOf, titlesOf } from './known'

/** What a row adds to a film that is here: what was unknown, and what it says otherwise, beside what stands. */
export type Filling = {
  columns: Partial<Pick<KnownFilm, 'year' | 'runtimeMinutes' | 'genres' | 'countries' | 'languages'>> & {
    budget?: FilmRead['budget']
  }
  titles: { title: string; original: boolean }[]
  ids: FilmRead['ids']
  credits: FilmRead['credits']
  /** A day that nothing here says yet. */
  released: string | null
  runtimeMinutes: number | null
  /** Another year than ours. */
  year: number | null
  /** What differs from what stands, kept beside it. */
  claims: Claim[]
  /** The same in words, for who looks at the import. */
  notes: string[]
}

type Claim = { fact: ClaimedFact; value: string }

/** What a row adds to a film: nothing to one that only editors change, by hand. */
export const fillingOf = (row: FilmRead, film: KnownFilm): Filling =>
  film.protection === null
    ? filling(row, film)
    : { ...NOTHING, notes: ['It is protected: nothing was changed.'] }

const NOTHING: Filling = {
  ...{ columns: {}, titles: [], ids: [], credits: [], claims: [], notes: [] },
  ...{ released: null, runtimeMinutes: null, year: null },
}

function filling(row: FilmRead, film: KnownFilm): Filling {
  const names = namesOf(film).map(fold)
  const roles = new Set(film.credits.map(({ role }) => role))
  const claims = claimsOf(row, film)
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
    year: differs(film.year, row.year) ? row.year : null,
    claims: claims.filter(
      (claim) => !film.factClaims.some(({ fact, value }) => fact === claim.fact && value === claim.value),
    ),
    notes: notesOf(claims),
  }
}

export const isNothing = ({ columns, released, runtimeMinutes, year, ...lists }: Filling): boolean =>
  Object.keys(columns).length === 0 &&
  [lists.titles, lists.ids, lists.credits, lists.claims].every(({ length }) => length === 0) &&
  released === null &&
  year === null &&
  runtimeMinutes === null

const differs = (here: number | null, said: number | null) => here !== null && said !== null && here !== said

function newDate(row: FilmRead, film: KnownFilm): string | null {
  const said = row.released
  return said === null || film.releases.some(({ date }) => date === said) ? null : said
}

/** The roles whose people may be claimed otherwise. */
const ROLES = ['director', 'cast'] as const

function claimsOf(row: FilmRead, film: KnownFilm): Claim[] {
  const genres = film.genres.map(fold)
  const others = genres.length === 0 ? [] : row.genres.filter((genre) => !genres.includes(fold(genre)))
  const { budget } = row
  const isOther =
    budget !== null &&
    film.budgetAmount !== null &&
    (film.budgetAmount !== BigInt(budget.amount) || film.budgetCurrency !== budget.currency)
  return [
    ...ROLES.flatMap((role) => otherPeople(role, row, film)),
    ...others.map((value) => ({ fact: 'genre' as const, value })),
    ...(isOther ? [{ fact: 'budget' as const, value: `${budget.amount} ${budget.currency}` }] : []),
  ]
}

function otherPeople(role: (typeof ROLES)[number], row: FilmRead, film: KnownFilm): Claim[] {
  const here = film.credits.filter((credit) => credit.role === role).map(({ person }) => person)
  const names = here.flatMap(({ name, spellings }) => [name, ...spellings.map((one) => one.name)]).map(fold)
  const others = row.credits.filter((credit) => credit.role === role && !names.includes(fold(credit.name)))
  return here.length === 0 ? [] : others.map(({ name }) => ({ fact: role, value: name }))
}

const notesOf = (claims: readonly Claim[]): string[] =>
  [...Map.groupBy(claims, ({ fact }) => fact)].map(
    ([fact, all]) => `Its ${fact} is given otherwise: ${all.map(({ value }) => value).join(', ')}.`,
  )
