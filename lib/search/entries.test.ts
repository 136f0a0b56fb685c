import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { rebuildEntries } from './entries'

freshDatabase('each test')

const rebuild = (filmId: number) => prisma().$transaction((tx) => rebuildEntries(tx, [filmId]))

async function film(): Promise<number> {
  const { id } = await prisma().film.create({
    data: {
      ...{ slug: 'the-call-2020', title: 'The Call', sortTitle: 'call', reviewCount: 4 },
      titles: { create: { title: '콜', original: true } },
      characters: { create: { name: 'Oh Young-sook', spellings: { create: { name: 'Yeong-suk' } } } },
    },
  })
  const person = await prisma().person.create({
    data: { slug: 'park-shin-hye', name: 'Park Shin-hye', spellings: { create: { name: '박신혜' } } },
  })
  await prisma().credit.create({ data: { filmId: id, personId: person.id, role: 'cast', position: 0 } })
  return id
}

const labels = async (kind: 'film' | 'person' | 'character') => {
  const found = await prisma().searchEntry.findMany({ where: { kind }, orderBy: { id: 'asc' } })
  return [...new Set(found.map((entry) => entry.label))]
}

test('every spelling of titles, people and characters has an entry', async () => {
  await rebuild(await film())
  expect(await labels('film')).toEqual(['The Call', '콜'])
  expect(await labels('person')).toEqual(['Park Shin-hye', '박신혜'])
  expect(await labels('character')).toEqual(['Oh Young-sook', 'Yeong-suk'])
})

test('a film weighs as much as its reviews, a person as much as their credits', async () => {
  await rebuild(await film())
  const weights = await prisma().searchEntry.groupBy({ by: ['kind', 'weight'], orderBy: { kind: 'asc' } })
  expect(weights.map(({ kind, weight }) => [kind, weight])).toEqual([
    ['film', 4],
    ['person', 1],
    ['character', 4],
  ])
})

test('rebuilding replaces what a film was called, and keeps the words', async () => {
  const id = await film()
  await rebuild(id)
  const before = await prisma().searchEntry.count()
  await rebuild(id)
  expect(await prisma().searchEntry.count()).toBe(before)
  await prisma().film.update({ where: { id }, data: { title: 'A Call' } })
  await rebuild(id)
  expect(await labels('film')).toEqual(['A Call', '콜'])
  expect(await prisma().searchWord.count({ where: { word: { in: ['the', 'cal'] } } })).toBe(2)
})
