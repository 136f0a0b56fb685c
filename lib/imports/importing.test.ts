import { beforeEach, describe, expect, it, test } from 'vitest'
import { prisma } from '@/lib/db'
import { browseFilms } from '@/lib/films/browse'
import { getFilm } from '@/lib/films/queries'
import { searchCatalogue } from '@/lib/search/queries'
import { tags } from '@/lib/tags'
import { changesBetween, wholeRecord } from '@/lib/testing/authorization/record'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { applied, filmFile } from '@/lib/testing/films'
import { begun, FAULTY, imported, read } from '@/lib/testing/imports/files'
import type { ImportRowState } from '@/prisma/generated/enums'
import { getImport, listImports, listRows, listUnfinished } from './queries'
import { importRows } from './running'
import { tryOut } from './trying-out'

freshDatabase('each test')

const rowsOf = async (id: number, state: ImportRowState) => (await listRows(id, state, 0, 500)).rows
const statesOf = async (importId: number) =>
  (
    await prisma().filmImportRow.findMany({
      where: { importId },
      select: { state: true },
      orderBy: { number: 'asc' },
    })
  ).map(({ state }) => state)
const lamp = { title: 'The Lamplighter', year: 1998, director: 'Okju Jang' }

test('films come in whole: to be found, browsed, and read with their people', async () => {
  const { told, result: id } = await heard(() => imported(FAULTY, { currency: 'USD' }))
  expect(await statesOf(id)).toEqual([
    ...['added', 'added', 'added', 'failed', 'unsure', 'added', 'added', 'unsure'],
  ])
  const film = await getFilm('the-lamplighter-1998')
  expect(film).toMatchObject({
    title: 'The Lamplighter',
    year: 1998,
    genres: ['Drama'],
    runtimeMinutes: null,
  })
  expect(film?.sheet.credits).toMatchObject([{ role: 'director', person: { name: 'Okju Jang' } }])
  expect(film?.sheet.releases).toMatchObject([
    { event: 'release', claims: [{ date: '1998-06-12', source: { label: 'the list “films”' } }] },
  ])
  expect(await getFilm('1776-1972')).toMatchObject({ runtimeMinutes: 141, budgetAmount: 4_000_000 })
  expect((await searchCatalogue('ferry')).films.map(({ slug }) => slug).sort()).toEqual([
    ...['the-ferry-1976', 'the-ferry-2005'],
  ])
  const drama = await browseFilms({ filters: { genre: 'drama' }, sort: 'reviewed', after: null })
  expect(drama?.films.map(({ slug }) => slug)).toEqual(['the-lamplighter-1998'])
  expect(told).toEqual(expect.arrayContaining([tags.films, tags.home, tags.film(film?.id ?? 0)]))
  expect(await getImport(id)).toMatchObject({ counts: { added: 5, unsure: 2, failed: 1, waiting: 0 } })
  const entry = await prisma().auditEntry.findFirst({ orderBy: { id: 'desc' } })
  expect(entry).toMatchObject({ act: 'films imported', subjectId: id, details: { added: 5, unsure: 2 } })
})

test('the same again changes nothing at all, in whatever order', async () => {
  await applied(filmFile({ title: 'The Lamplighter', year: 1998 }))
  const id = await imported(FAULTY)
  const before = await wholeRecord()
  expect(await imported(FAULTY)).toBe(id)
  expect(await imported(FAULTY.toReversed().map((row) => ({ votes: 3, ...row })))).toBe(id)
  expect(changesBetween(before, await wholeRecord())).toEqual([])
})

test('of a file that has grown only what is new comes in', async () => {
  await imported(FAULTY)
  const before = await wholeRecord()
  const id = await imported([...FAULTY, { Title: 'A New One', 'Release Date': 'Jan 05 2001' }])
  expect(await statesOf(id)).toEqual([
    ...[
      'unchanged',
      'unchanged',
      'unchanged',
      'failed',
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
      'added',
    ],
  ])
  expect((await rowsOf(id, 'unchanged'))[3]?.notes[0]).toMatch(
    /Row 5 of import \d+ says the same. It waits there/,
  )
  expect(await prisma().film.count()).toBe(6)
  expect(changesBetween(before, await wholeRecord())).not.toContain('film_external_id')
})

test('what was edited or deleted since stays so', async () => {
  await imported([lamp, { title: 'The Ferry', year: 1976 }])
  await prisma().film.update({ where: { slug: 'the-lamplighter-1998' }, data: { title: 'The Lamp Man' } })
  await prisma().film.delete({ where: { slug: 'the-ferry-1976' } })
  await imported([{ title: 'The Ferry', year: 1976 }, lamp])
  await imported([lamp, { title: 'The Ferry', year: 1976 }, { title: 'More', year: 1980 }])
  expect((await prisma().film.findMany({ orderBy: { id: 'asc' } })).map(({ title }) => title)).toEqual([
    ...['The Lamp Man', 'More'],
  ])
})

test('an import that was interrupted goes on where it stopped', async () => {
  const films = Array.from({ length: 120 }, (_, n) => ({ title: `Film no ${n}`, year: 1990 }))
  const { id } = await begun(films)
  const stopping = () => {
    throw new Error('stopped')
  }
  await expect(importRows(id, stopping)).rejects.toThrow('stopped')
  expect(await prisma().film.count()).toBe(50)
  expect(await listUnfinished()).toMatchObject([{ id }])
  expect((await listImports())[0]).toMatchObject({ rows: 120, waiting: 70 })
  expect(await imported(films)).toBe(id)
  expect(await prisma().film.count()).toBe(120)
  expect(await listUnfinished()).toEqual([])
})

test('two runs at once bring in each film once', async () => {
  const films = Array.from({ length: 130 }, (_, n) => ({
    title: `Film no ${n % 65}`,
    year: 1990,
    director: 'Ann Roe',
  }))
  const ids = await Promise.all([imported(films), imported(films), imported(films, { source: 'others' })])
  expect(new Set(ids).size).toBe(2)
  expect(await prisma().film.count()).toBe(65)
  expect(await prisma().person.count()).toBe(1)
  expect(await prisma().auditEntry.count({ where: { act: 'films imported' } })).toBe(2)
  expect(await prisma().filmSheet.count()).toBe(65)
})

test('films that came in first are related to those that came after them', async () => {
  const films = Array.from({ length: 55 }, (_, n) => ({ title: `Film no ${n}`, year: 1990 + (n % 30) }))
  await imported([lamp, ...films, { ...lamp, title: 'The Wick', year: 2003 }])
  expect((await getFilm('the-lamplighter-1998'))?.sheet.related).toMatchObject([{ title: 'The Wick' }])
})

describe('a film that is here', () => {
  beforeEach(async () => {
    await applied(
      filmFile({
        ...{ title: 'The Lamplighter', slug: 'lamp', year: 1998, runtimeMinutes: 100, genres: ['Drama'] },
        otherTitles: [{ title: 'Deungdaejigi', language: 'Korean', source: 'editor' }],
        credits: [{ role: 'director', name: 'Okju Jang', aliases: ['Jang Okju'] }],
      }),
    )
  })
  const only = async (row: object) =>
    prisma().filmImportRow.findFirstOrThrow({
      where: { importId: await imported([row]) },
      include: { film: { select: { slug: true } } },
    })

  it('gets what was unknown of it, and keeps what stands', async () => {
    const row = {
      ...lamp,
      title: 'The LAMPLIGHTER!',
      director: 'Jang Okju',
      country: 'KR',
      imdb: 'tt0000007',
      budget: '₩ 5000',
    }
    expect(
      await only({ ...row, runtime: 112, genre: 'Thriller', release_date: '1998-06-12', cast: 'Ann Roe' }),
    ).toMatchObject({
      ...{ state: 'matched', why: [], film: { slug: 'lamp' } },
      notes: ['Its genre is given otherwise: Thriller.'],
    })
    const film = await getFilm('lamp')
    expect(film).toMatchObject({
      ...{ title: 'The Lamplighter', runtimeMinutes: 100, genres: ['Drama'], countries: ['South Korea'] },
      ...{ budgetAmount: 5_000, budgetCurrency: 'KRW' },
    })
    expect(film?.sheet.runtimes.map(({ minutes, source }) => [minutes, source.label])).toEqual([
      [100, 'our editors'],
      [112, 'the list “films”'],
    ])
    expect(film?.sheet.credits.map(({ role, person }) => [role, person.name])).toEqual([
      ['director', 'Okju Jang'],
      ['cast', 'Ann Roe'],
    ])
    expect(await prisma().factClaim.findMany({ include: { source: true } })).toMatchObject([
      { fact: 'genre', value: 'Thriller', source: { code: 'films', kind: 'import' } },
    ])
    expect(await prisma().filmExternalId.findMany()).toMatchObject([{ source: 'imdb', value: 'tt0000007' }])
  })

  it('is found by its other title, and by its number whatever else is said', async () => {
    expect(await only({ title: 'Deungdaejigi', year: 1998, imdb: 'tt0000007' })).toMatchObject({
      film: { slug: 'lamp' },
    })
    expect(await only({ title: 'The Man with the Lamp', year: 1998, imdb: 7 * 1_000 })).toMatchObject({
      state: 'added',
    })
    expect(await only({ title: 'Le Phare', year: 1999, imdb: 'tt0000007' })).toMatchObject({
      film: { slug: 'lamp' },
    })
    const film = await getFilm('lamp')
    expect(film?.year).toBe(1998)
    expect(film?.sheet.otherTitles.map(({ title }) => title)).toContain('Le Phare')
    expect(film?.sheet.years).toMatchObject([
      { year: 1998 },
      { year: 1999, source: { label: 'the list “films”' } },
    ])
  })

  it.each([
    ['a year apart', { ...lamp, year: 1999 }, 'A film here is called so, and is a year apart.'],
    ['without a year', { title: 'The Lamplighter' }, 'A film here is called so, and this row has no year.'],
    [
      'of another director',
      { ...lamp, director: 'Ann Roe' },
      'A film here has its title and year, but another director.',
    ],
    ['called nearly so', { ...lamp, title: 'Lamplighter the' }, 'A film here is called nearly so.'],
  ])('is asked about for a row %s', async (_, row, why) => {
    expect(await only(row)).toMatchObject({ state: 'unsure', why: [why] })
    expect(await prisma().film.count()).toBe(1)
  })

  it('is asked about where numbers contradict', async () => {
    await only({ ...lamp, imdb: 'tt0000007' })
    const rows = [
      { title: 'The Ferry', year: 1950, imdb: 'tt0000007' },
      { ...lamp, imdb: 'tt0000008' },
    ]
    expect(await only(rows[0] ?? {})).toMatchObject({
      why: ['The film here with its number has another title and another year.'],
    })
    expect(await only(rows[1] ?? {})).toMatchObject({
      why: ['A film here has its title and year, but another number at imdb.'],
    })
    expect(await only({ ...lamp, year: 1999, imdb: 'tt0000008' })).toMatchObject({ state: 'added' })
  })

  it('stays as it is where it is protected', async () => {
    const { id } = await prisma().film.findUniqueOrThrow({ where: { slug: 'lamp' } })
    await prisma().catalogueProtection.create({ data: { filmId: id, reason: 'It is argued about.' } })
    const before = await getFilm('lamp')
    expect(await only({ ...lamp, runtime: 112, country: 'KR', imdb: 'tt0000007' })).toMatchObject({
      ...{ state: 'unchanged', film: { slug: 'lamp' }, notes: ['It is protected: nothing was changed.'] },
    })
    expect(await getFilm('lamp')).toEqual(before)
    expect(await prisma().filmExternalId.count()).toBe(0)
  })

  it('is another than its second part', async () => {
    expect(await only({ title: 'The Lamplighter II', year: 1998 })).toMatchObject({ state: 'added' })
    expect(await only({ title: 'The Lamplighter 2', year: 1999 })).toMatchObject({ state: 'added' })
    expect(await only({ title: 'The Lamplighter 22', year: 1999 })).toMatchObject({ state: 'added' })
  })

  it('is another than one of its title in other years', async () => {
    expect(await only({ title: 'The Lamplighter', year: 1950 })).toMatchObject({
      ...{ state: 'added', film: { slug: 'the-lamplighter-1950' } },
    })
  })
})

test('trying a file out tells what would come of it, and writes nothing', async () => {
  await applied(filmFile({ title: 'The Lamplighter', year: 1998, slug: 'lamp' }))
  const before = await wholeRecord()
  const { counts, outcomes } = await tryOut(read([...FAULTY, FAULTY[0]]))
  expect(counts).toEqual({ added: 4, matched: 1, unchanged: 1, unsure: 2, failed: 1, decided: 0 })
  expect(outcomes[0]).toMatchObject({ number: 1, state: 'matched', film: 'lamp' })
  expect(changesBetween(before, await wholeRecord())).toEqual([])
})

test('people of one name, by any spelling, are one; addresses are nobody else’s', async () => {
  const cast = [
    { name: 'Ann Roe', character: 'Mina' },
    { name: 'ANN ROE' },
    { name: 'Ben Two', character: 'Mina' },
  ]
  await imported([
    { title: 'One', year: 1990, cast, director: 'Ann Roe' },
    { title: 'One!', year: 1995, cast },
    { title: 'One?', year: 1990, director: 'Ben Two' },
  ])
  expect((await prisma().person.findMany({ orderBy: { id: 'asc' } })).map(({ slug }) => slug)).toEqual([
    ...['ann-roe', 'ann-roe-2', 'ben-two'],
  ])
  expect((await getFilm('one-1990'))?.sheet.credits).toHaveLength(4)
  expect(await prisma().character.count()).toBe(2)
})
