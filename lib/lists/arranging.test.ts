import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeBareFilms } from '@/lib/testing/ratings'
import { makeSettled } from '@/lib/testing/reviews'
import { addFilm, moved, moveFilm, putBack, removeFilm } from './arranging'
import { makeList } from './making'
import { FILMS_MAX, makingShape, movingShape } from './schema'

freshDatabase()

async function listWith(count: number) {
  const owner = await makeSettled()
  const makingKey = randomUUID()
  await makeList(owner, makingShape.parse({ title: 'Lamps', visibility: 'everybody', makingKey }))
  const { id } = await prisma().filmList.findFirstOrThrow({ where: { makingKey } })
  const films = await makeBareFilms(count)
  await prisma().$executeRaw`
    INSERT INTO film_list_entry (list_id, film_id, place)
    SELECT ${id}, film_id, place FROM unnest(${films.map((film) => film.id)}::int[]) WITH ORDINALITY o (film_id, place)`
  return { owner, id, films }
}

const orderOf = (listId: number) =>
  prisma().filmListEntry.findMany({ where: { listId }, orderBy: { place: 'asc' }, include: { film: true } })

describe('an order with one film moved', () => {
  it.each([
    [3, 'up', [1, 3, 2]],
    [1, 'up', [1, 2, 3]],
    [1, 'down', [2, 1, 3]],
    [3, 'down', [1, 2, 3]],
    [3, 1, [3, 1, 2]],
    [1, 3, [2, 3, 1]],
    [2, 99, [1, 3, 2]],
    [7, 1, [1, 2, 3]],
  ] as const)('%d to %s', (film, to, order) => expect(moved([1, 2, 3], film, to)).toEqual(order))

  it('has every film exactly once', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat()),
        fc.nat(),
        fc.oneof(fc.constantFrom('up' as const, 'down' as const), fc.integer()),
        (order, film, to) => {
          expect(moved(order, film, to).toSorted()).toEqual(order.toSorted())
        },
      ),
    ))
})

it.each(['0', 'sideways', '1.5', ''])('no place is “%s”', (to) =>
  expect(movingShape.safeParse({ list: '1', film: 'a', from: '/', to }).success).toBe(false),
)

it('keeps every film exactly once, at places without a gap, whatever is moved and taken out at once', async () => {
  const { owner, id, films } = await listWith(12)
  const film = fc.constantFrom(...films.map(({ slug }) => slug))
  const to = fc.oneof(fc.constantFrom('up' as const, 'down' as const), fc.integer({ min: 1, max: 15 }))
  const act = fc.record({ film, to: fc.option(to, { nil: null, freq: 6 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 8 }), async (acts) => {
      for (const { slug } of films) await addFilm(owner, { list: id, film: slug })
      await Promise.all(
        acts.map(({ film, to }) =>
          to === null ? removeFilm(owner, { list: id, film }) : moveFilm(owner, { list: id, film, to }),
        ),
      )
      const taken = new Set(acts.flatMap(({ film, to }) => (to === null ? [film] : [])))
      const order = await orderOf(id)
      expect(order.map(({ film }) => film.slug).toSorted()).toEqual(
        films.flatMap(({ slug }) => (taken.has(slug) ? [] : [slug])).toSorted(),
      )
      expect(order.map(({ place }) => place)).toEqual(order.map((_, i) => i + 1))
      expect(await prisma().filmList.findUnique({ where: { id } })).toMatchObject({ films: order.length })
    }),
    { numRuns: 10 },
  )
})

it('puts a film that was taken out back to its place', async () => {
  const { owner, id, films } = await listWith(4)
  const slugs = async () => (await orderOf(id)).map(({ film }) => film.slug)
  const before = await slugs()
  const which = { list: id, film: films[1]?.slug ?? '' }
  expect(await removeFilm(owner, which)).toBe(2)
  expect(await removeFilm(owner, which)).toBe(0)
  for (const _ of [1, 2]) await putBack(owner, { ...which, to: 2 })
  expect(await slugs()).toEqual(before)
})

it('has room for so many films and no more, however many come at once', async () => {
  const { owner, id } = await listWith(FILMS_MAX - 1)
  const films = await makeBareFilms(3)
  const tries = await Promise.allSettled(films.map(({ slug }) => addFilm(owner, { list: id, film: slug })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await prisma().filmListEntry.count({ where: { listId: id } })).toBe(FILMS_MAX)
})
