import { SOME_RELEASE } from '@/lib/catalogue/writing/releases'
import type { FilmRead } from '@/lib/imports/reading/film'
import { sortable } from '@/lib/search/fold'
import type { Prisma } from '@/prisma/generated/client'
import { freeAddresses } from './addresses'
import { addCredits } from './credits'
import { wordsHere } from './words'

export type Added = { filmId: number; notes: string[] }

/** Brings films in, in the order they are given. What a page shows of them is still to be rebuilt. */
export async function addFilms(
  tx: Prisma.TransactionClient,
  films: readonly FilmRead[],
  sourceId: number,
): Promise<Added[]> {
  if (films.length === 0) return []
  const slugs = await freeAddresses(
    tx,
    'film',
    films.map(({ title, year }) => [title, year].filter(Boolean).join(' ')),
  )
  const words = await wordsHere(tx)
  const made = await tx.film.createManyAndReturn({
    data: films.map((film, n) => ({ ...columns(film, words), slug: slugs[n] ?? '', sourceId })),
    select: { id: true, slug: true },
  })
  const ids = new Map(made.map(({ id, slug }) => [slug, id]))
  const all = films.map((film, n) => ({ film, filmId: ids.get(slugs[n] ?? '') ?? 0 }))
  await tx.filmExternalId.createMany({
    data: all.flatMap(({ film, filmId }) => film.ids.map((id) => ({ ...id, filmId }))),
  })
  await tx.filmTitle.createMany({
    data: all.flatMap(({ film, filmId }) =>
      film.originalTitle === null ? [] : [{ filmId, title: film.originalTitle, original: true, sourceId }],
    ),
  })
  await tx.releaseEvent.createMany({
    data: all.flatMap(({ film: { released: date }, filmId }) =>
      date === null ? [] : [{ ...SOME_RELEASE, filmId, date, sourceId, position: 0 }],
    ),
  })
  const doubtful = await addCredits(
    tx,
    all.map(({ film, filmId }) => ({ filmId, credits: film.credits, from: 0 })),
  )
  return all.map(({ filmId }) => ({ filmId, notes: (doubtful.get(filmId) ?? []).map(severalCalled) }))
}

export const severalCalled = (name: string): string =>
  `More than one person here is called ${name}: the one who came first is credited.`

function columns(film: FilmRead, words: Awaited<ReturnType<typeof wordsHere>>) {
  const title = film.title ?? ''
  return {
    ...{ title, sortTitle: sortable(title), year: film.year, runtimeMinutes: film.runtimeMinutes },
    genres: words.genres(film.genres),
    countries: words.countries(film.countries),
    languages: film.languages,
    budgetAmount: film.budget?.amount ?? null,
    budgetCurrency: film.budget?.currency ?? null,
  }
}
