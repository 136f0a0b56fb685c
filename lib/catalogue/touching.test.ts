import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { tagChannel } from '@/lib/doors/announce'
import { databaseUrl } from '@/lib/env'
import { getFilm } from '@/lib/films/queries'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { applyFile } from './apply'

freshDatabase('each test')

const seeded = await readFile('prisma/seed/ballerina-2023.json', 'utf8')
let listener: pg.Client
let heard: string[] = []

beforeEach(async () => {
  await applyFile(seeded, 'seed', 'add')
  heard = []
  listener = new pg.Client(databaseUrl())
  await listener.connect()
  listener.on('notification', ({ payload }) => heard.push(...(payload ?? '').split(',')))
  await listener.query(`LISTEN ${tagChannel}`)
})
afterEach(() => listener.end())

/** Notifications are delivered before the answer to a later statement on the same connection. */
const delivered = () => listener.query('SELECT 1')
const changed = (from: string, to: string) =>
  seeded.replace(from, to).replace(/"publishedFigures"[\s\S]*\n {2}\}/, '"moved": []')

test('a change reaches every page that shows the film', async () => {
  await applyFile(changed('"runtimeMinutes": 93', '"runtimeMinutes": 92'), 'change', 'correct')
  await delivered()
  const film = await getFilm('ballerina-2023')
  const people = await prisma().person.findMany({ select: { id: true } })
  const critics = await prisma().critic.findMany({ select: { id: true } })
  const outlets = await prisma().outlet.findMany({ select: { id: true } })
  expect(new Set(heard)).toEqual(
    new Set([
      tags.home,
      tags.films,
      ...(await prisma().film.findMany({ select: { id: true } })).map((row) => tags.film(row.id)),
      ...people.map((row) => tags.person(row.id)),
      ...critics.map((row) => tags.critic(row.id)),
      ...outlets.map((row) => tags.outlet(row.id)),
    ]),
  )
  expect(film?.runtimeMinutes).toBe(92)
})

test('a title’s new name reaches the sheet of every film that prints it', async () => {
  const other = await prisma().film.findUniqueOrThrow({ where: { slug: 'oldboy-2003' } })
  const file = {
    film: {
      title: 'Old Boy',
      slug: 'oldboy-2003',
      year: 2003,
      countries: [],
      languages: [],
      genres: [],
      runtimeMinutes: null,
      synopsis: null,
    },
  }
  await applyFile(JSON.stringify(file), 'rename', 'correct')
  await delivered()
  expect(heard).toContain(tags.film(other.id))
  const ballerina = await getFilm('ballerina-2023')
  expect(heard).toContain(tags.film(ballerina?.id ?? 0))
  expect(ballerina?.sheet.company.map((company) => company.film.title)).toContain('Old Boy')
})

test('a refused file announces nothing', async () => {
  await expect(applyFile(seeded.replace('76.7', '99.9'), 'wrong', 'correct')).rejects.toThrow(
    'we compute 76.7',
  )
  await delivered()
  expect(heard).toEqual([])
})

test('a withdrawn review leaves the score, the cards and the sheet', async () => {
  const file = JSON.parse(seeded)
  file.criticReviews[2].status = 'withdrawn'
  delete file.publishedFigures
  await applyFile(JSON.stringify(file), 'withdrawn', 'correct')
  const film = await getFilm('ballerina-2023')
  expect(film).toMatchObject({ reviewCount: 4, scoredCount: 3, bandLow: 67.5 })
  expect(film?.sheet.silent.map((review) => review.slug)).not.toContain('movie-bunker')
  expect(JSON.stringify(film?.sheet)).not.toContain('Movie Bunker')
  expect(await prisma().criticReviewCard.count()).toBe(4)
})
