import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { getFilm } from './queries'

freshDatabase('each test')

const cast = (...names: string[]) => ({ credits: names.map((name) => ({ role: 'cast', name })) })
const related = async (slug: string) => (await getFilm(slug))?.sheet.related.map((film) => film.title)

test('films of the same people come before films of the same kind', async () => {
  await applied(filmFile({ title: 'Same genres', genres: ['Drama', 'War'] }))
  await applied(filmFile({ title: 'Same people', ...cast('Ann One') }))
  await applied(filmFile({ title: 'Neither', genres: ['Comedy'] }))
  const file = filmFile({ title: 'Here', genres: ['Drama', 'War'], ...cast('Ann One', 'Ben Two') })
  await applied(file)
  expect(await related(file.film.slug)).toEqual(['Same people', 'Same genres'])
})

test('one shared genre alone is not kinship, with a country it is', async () => {
  await applied(filmFile({ title: 'A drama', genres: ['Drama'] }))
  await applied(filmFile({ title: 'A drama from here', genres: ['Drama'], countries: ['Peru'] }))
  const file = filmFile({ title: 'Here', genres: ['Drama'], countries: ['Peru'] })
  await applied(file)
  expect(await related(file.film.slug)).toEqual(['A drama from here'])
})

test('a title critics name weighs in where it is kin otherwise', async () => {
  await applied(filmFile({ title: 'Kin', genres: ['Drama', 'War'], year: 2020 }))
  await applied(filmFile({ title: 'Named kin', genres: ['Drama', 'War'], year: 1990 }))
  const compared = reviewEntry({ comparedWith: [{ title: 'Named kin', how: 'compared' }] })
  const file = filmFile({ genres: ['Drama', 'War'] }, { criticReviews: [compared] })
  await applied(file)
  expect(await related(file.film.slug)).toEqual(['Named kin', 'Kin'])
})

test('a film with nothing in common with any has no relations', async () => {
  const file = filmFile()
  await applied(file)
  expect(await related(file.film.slug)).toEqual([])
})

test('facets count what the catalogue has, under addresses of their own', async () => {
  await applied(filmFile({ genres: ['Science Fiction'], countries: ['Côte d’Ivoire'], year: 1989 }))
  await applied(filmFile({ genres: ['Science Fiction'], countries: [], year: null }))
  const facets = await prisma().facet.findMany({ orderBy: { slug: 'asc' } })
  expect(facets).toEqual([
    { kind: 'decade', slug: '1980s', label: '1980s', films: 1 },
    { kind: 'country', slug: 'cote-divoire', label: 'Côte d’Ivoire', films: 1 },
    { kind: 'genre', slug: 'science-fiction', label: 'Science Fiction', films: 2 },
  ])
})
