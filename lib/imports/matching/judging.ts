import type { FilmRead } from '@/lib/imports/reading/film'
import { fold } from '@/lib/search/fold'
import { type Known, type KnownFilm, namesOf, titlesOf } from './known'

/** What a row is: a film that is here, one that is not, a question to a person, or nothing. */
export type Judgement =
  | { is: 'same'; film: KnownFilm }
  | { is: 'new' }
  | { is: 'unsure'; why: string[]; candidates: KnownFilm[] }
  | { is: 'nothing'; why: string }

const unsure = (candidates: readonly KnownFilm[], ...why: string[]): Judgement => ({
  is: 'unsure',
  why,
  candidates: [...candidates],
})

/**
 * Which film a row is about: by its numbers, else by title and year. What could be two films, or contradicts what is
 * here, is left to a person.
 */
export function judge(row: FilmRead, known: Known): Judgement {
  const [numbered, other] = known.withNumbers(row)
  if (numbered && other) return unsure(known.withNumbers(row), 'Its numbers belong to different films.')
  if (numbered) return judgeNumbered(row, numbered)
  if (row.title === null) return { is: 'nothing', why: 'It has no title, and no film here has its number.' }
  const called = known.called(row).filter(({ kind }) => kind === 'film')
  const nearly = known
    .calledNearly(row)
    .filter((film) => film.kind === 'film' && !called.includes(film) && sameParts(row, film))
  if (row.asks.length > 0) return unsure([...called, ...nearly], ...row.asks)
  const sameYear = called.filter(({ year }) => year !== null && year === row.year)
  if (sameYear.length > 0) return judgeSameYear(row, sameYear)
  const near = [...called, ...nearly].filter((film) => isNear(row, film) && !contradicting(row, film))
  if (near.length === 0) return { is: 'new' }
  return unsure(near, ...new Set(near.map((film) => whyNear(row, film, called.includes(film)))))
}

function judgeNumbered(row: FilmRead, film: KnownFilm): Judgement {
  const contradiction = contradicting(row, film)
  if (contradiction)
    return unsure([film], `Of its numbers, one is of this film, and that at ${contradiction} is not.`)
  const isCalledSo = row.title === null || sharesTitle(row, film)
  if (!isCalledSo && !isNear(row, film))
    return unsure([film], 'The film here with its number has another title and another year.')
  if (!isCalledSo && row.asks.length > 0) return unsure([film], ...row.asks)
  return { is: 'same', film }
}

function judgeSameYear(row: FilmRead, films: readonly KnownFilm[]): Judgement {
  const directed = films.filter((film) => directors(row, film) === 'same')
  const [film, another] = directed.length > 0 ? directed : films
  if (!film) return { is: 'new' }
  if (another) return unsure(films, 'More than one film here has its title and year.')
  const contradiction = contradicting(row, film)
  if (contradiction)
    return unsure([film], `A film here has its title and year, but another number at ${contradiction}.`)
  if (directors(row, film) === 'others')
    return unsure([film], 'A film here has its title and year, but another director.')
  return { is: 'same', film }
}

/** Whether two may be one by their years: no more than one apart, or not known. */
const isNear = (row: FilmRead, film: KnownFilm) =>
  row.year === null || film.year === null || Math.abs(row.year - film.year) <= 1

function whyNear(row: FilmRead, film: KnownFilm, isCalledSo: boolean): string {
  const what = isCalledSo ? 'A film here is called so' : 'A film here is called nearly so'
  if (row.year === null) return `${what}, and this row has no year.`
  if (film.year === null) return `${what}, of which we know no year.`
  return row.year === film.year ? `${what}.` : `${what}, and is a year apart.`
}

/** Where a film has another number than the row says; null where none differs. */
const contradicting = (row: FilmRead, film: KnownFilm): string | null =>
  row.ids.find(({ source, value }) => {
    const there = film.externalIds.filter((one) => one.source === source)
    return there.length > 0 && there.every((one) => one.value !== value)
  })?.source ?? null

function sharesTitle(row: FilmRead, film: KnownFilm): boolean {
  const names = namesOf(film).map(fold)
  return titlesOf(row).some((title) => names.includes(fold(title)))
}

/** The numbers in a title: the second part of a film is nearly called as the first, and another film. */
const partsIn = (title: string) => (fold(title).match(/\d+|\b[ivx]{2,}\b/g) ?? []).join(' ')

function sameParts(row: FilmRead, film: KnownFilm): boolean {
  const parts = namesOf(film).map(partsIn)
  return titlesOf(row).some((title) => parts.includes(partsIn(title)))
}

/** Whether both name directors, and one of them is the same. */
function directors(row: FilmRead, film: KnownFilm): 'same' | 'others' | 'unknown' {
  const said = row.credits.filter(({ role }) => role === 'director').map(({ name }) => fold(name))
  const here = film.credits.filter(({ role }) => role === 'director')
  if (said.length === 0 || here.length === 0) return 'unknown'
  const names = here
    .flatMap(({ person }) => [person.name, ...person.spellings.map(({ name }) => name)])
    .map(fold)
  return said.some((name) => names.includes(name)) ? 'same' : 'others'
}
