import type { FilmRead } from '@/lib/imports/reading/film'
import { fold } from '@/lib/search/fold'
import { spellingsOf } from '@/lib/search/key'
import type { Prisma } from '@/prisma/generated/client'

const named = { select: { name: true, spellings: { select: { name: true } } } } as const

const columns = {
  ...{ id: true, slug: true, title: true, year: true, kind: true, sourceId: true, runtimeMinutes: true },
  ...{ genres: true, countries: true, languages: true, budgetAmount: true, budgetCurrency: true },
  titles: { select: { title: true, original: true } },
  externalIds: { select: { source: true, value: true } },
  credits: { select: { role: true, position: true, person: named } },
  releases: { select: { date: true, position: true } },
  runtimeClaims: { select: { minutes: true } },
  yearClaims: { select: { year: true } },
  factClaims: { select: { fact: true, value: true } },
  protection: { select: { id: true } },
} as const satisfies Prisma.FilmSelect

/** A film of the catalogue, or one that a row before brings in, with all that a row may say of it. */
export type KnownFilm = Prisma.FilmGetPayload<{ select: typeof columns }>

/** What films are called, as titles are compared: exactly, and with romanisations and the order of words evened out. */
const foldsOf = (titles: readonly string[]) => titles.map((title) => fold(title) || title)
const keysOf = (titles: readonly string[]) =>
  titles.flatMap((title) => spellingsOf(title).map(({ key }) => key))

export const titlesOf = ({ title, originalTitle }: FilmRead): string[] =>
  [title, originalTitle].filter((one) => one !== null)
export const namesOf = (film: KnownFilm): string[] => [film.title, ...film.titles.map(({ title }) => title)]

/** The films that some rows may be, by number and by title. */
export class Known {
  readonly #films = new Map<number, KnownFilm>()
  readonly #byNumber = new Map<string, number>()
  readonly #byFold = new Map<string, Set<number>>()
  readonly #byKey = new Map<string, Set<number>>()

  add(film: KnownFilm): void {
    this.#films.set(film.id, film)
    for (const { source, value } of film.externalIds) this.#byNumber.set(`${source} ${value}`, film.id)
    for (const name of foldsOf(namesOf(film))) put(this.#byFold, name, film.id)
    for (const key of keysOf(namesOf(film))) put(this.#byKey, key, film.id)
  }

  withNumbers({ ids }: FilmRead): KnownFilm[] {
    const found = new Set(ids.flatMap(({ source, value }) => this.#byNumber.get(`${source} ${value}`) ?? []))
    return this.#those(found)
  }

  called(film: FilmRead): KnownFilm[] {
    return this.#those(
      new Set(foldsOf(titlesOf(film)).flatMap((name) => [...(this.#byFold.get(name) ?? [])])),
    )
  }

  calledNearly(film: FilmRead): KnownFilm[] {
    return this.#those(new Set(keysOf(titlesOf(film)).flatMap((key) => [...(this.#byKey.get(key) ?? [])])))
  }

  #those(ids: ReadonlySet<number>): KnownFilm[] {
    return [...ids].flatMap((id) => this.#films.get(id) ?? [])
  }
}

function put(map: Map<string, Set<number>>, name: string, id: number): void {
  const there = map.get(name)
  if (there) there.add(id)
  else map.set(name, new Set([id]))
}

/** What the catalogue knows of the films in some rows, beside what is known. Some ten statements, however many rows. */
export async function knownOf(
  tx: Prisma.TransactionClient,
  films: readonly FilmRead[],
  known = new Known(),
): Promise<Known> {
  const titles = films.flatMap(titlesOf)
  const ids = films.flatMap((film) => film.ids)
  const numbered = await tx.filmExternalId.findMany({
    where: { source: { in: ids.map(({ source }) => source) }, value: { in: ids.map(({ value }) => value) } },
    select: { filmId: true },
  })
  const called = await tx.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT film_id AS id FROM search_entry WHERE kind = 'film' AND folded = ANY (${foldsOf(titles)}::text[])
    UNION SELECT film_id FROM search_entry WHERE kind = 'film' AND key = ANY (${keysOf(titles)}::text[])
    UNION SELECT id FROM film WHERE title = ANY (${titles.filter((title) => !fold(title))}::text[])`
  for (const film of await knownFilms(tx, [
    ...numbered.map(({ filmId }) => filmId),
    ...called.map(({ id }) => id),
  ]))
    known.add(film)
  return known
}

export const knownFilms = (tx: Prisma.TransactionClient, ids: readonly number[]): Promise<KnownFilm[]> =>
  tx.film.findMany({ where: { id: { in: [...new Set(ids)] } }, select: columns, orderBy: { id: 'asc' } })

/** What a row brings in, as a film known from then on. */
export const toBeKnown = (id: number, film: FilmRead): KnownFilm => ({
  ...{ id, slug: '', kind: 'film', sourceId: null, title: film.title ?? '', year: film.year },
  ...{ genres: film.genres, countries: film.countries, languages: film.languages },
  runtimeMinutes: film.runtimeMinutes,
  budgetAmount: film.budget && BigInt(film.budget.amount),
  budgetCurrency: film.budget?.currency ?? null,
  titles: film.originalTitle === null ? [] : [{ title: film.originalTitle, original: true }],
  externalIds: film.ids,
  credits: film.credits.map(({ role, name }, position) => ({
    role,
    position,
    person: { name, spellings: [] },
  })),
  releases: film.released === null ? [] : [{ date: film.released, position: 0 }],
  runtimeClaims: [],
  yearClaims: [],
  factClaims: [],
  protection: null,
})
