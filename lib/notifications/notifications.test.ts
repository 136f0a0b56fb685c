import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listStatements, pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { followThing, unfollowThing } from '@/lib/follows/following'
import { followMember, unfollowMember } from '@/lib/members/between/following'
import { blockMember, muteMember, unmuteMember } from '@/lib/members/between/keeping-away'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { linesOf, queueNotes, spreadAll } from '@/lib/testing/notifications/telling'
import { makeFilms } from '@/lib/testing/ratings'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { countUnread, listNotifications } from './queries'
import { markAllRead, markRead } from './reading'
import { spread } from './spreading'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

type One = Awaited<ReturnType<typeof makeSettled>>
let [reader, one, other] = [] as unknown as [One, One, One]
let film = { id: 0, slug: '' }
let title = ''
beforeEach(async () => {
  ;[reader, one, other] = await Promise.all([
    makeSettled(),
    makeMember({ name: 'One', createdAt: new Date('2026-01-01') }),
    makeMember({ name: 'Other', createdAt: new Date('2026-01-01') }),
  ])
  film = (await makeFilms(1))[0] ?? film
  title = (await prisma().film.findUniqueOrThrow({ where: { id: film.id } })).title
  await followThing(reader, { kind: 'film', id: film.id })
})
const write = async (by: One, of = film) => {
  const review = await makeReview({}, by, of)
  await spreadAll()
  return review
}
const newest = async () => (await listNotifications(reader, null))?.notifications[0]

describe('of a film one follows', () => {
  it('one is told of every review, in one line', async () => {
    await write(one)
    expect(await linesOf(reader)).toEqual([`* One reviewed ${title}`])
    await write(other)
    expect(await linesOf(reader)).toEqual([`* Other and one other reviewed ${title}`])
    expect(await countUnread(reader)).toBe(1)
    expect((await listStatements(() => listNotifications(reader, null))).statements).toHaveLength(1)
  })

  it('one is told anew of what came after one has read', async () => {
    await write(one)
    const seen = await newest()
    await write(other)
    // The line grew while it was looked at: it is not read yet.
    await markRead(reader, { kind: 'filmReview', thing: `film/${film.id}`, upTo: seen?.lastId ?? 0 })
    expect(await countUnread(reader)).toBe(1)
    await markAllRead(reader, { upTo: (await newest())?.lastId ?? 0 })
    expect(await linesOf(reader)).toEqual([`Other and one other reviewed ${title}`])
    await write(await makeMember({ name: 'Third' }))
    expect(await linesOf(reader)).toEqual([`* Third reviewed ${title}`])
    expect(await markRead(other, { kind: 'filmReview', thing: `film/${film.id}`, upTo: 2_000_000_000 })).toBe(
      undefined,
    )
    expect(await countUnread(reader)).toBe(1)
  })

  it('one is told nothing of one’s own, nor of what is gone, nor after following no more', async () => {
    await write(reader)
    expect(await linesOf(reader)).toEqual([])
    const { id } = await write(one)
    const where = { id }
    await prisma().review.update({ where, data: { withdrawnAt: new Date() } })
    expect([await linesOf(reader), await countUnread(reader)]).toEqual([[], 0])
    await prisma().review.update({ where, data: { withdrawnAt: null } })
    expect(await countUnread(reader)).toBe(1)
    await unfollowThing(reader, { kind: 'film', id: film.id })
    expect(await linesOf(reader)).toEqual([])
    await write(other)
    expect(await linesOf(reader)).toEqual([])
  })

  it('one is told nothing by whom one hides, before or after', async () => {
    await muteMember(reader, one.id)
    await write(one)
    await write(other)
    expect(await linesOf(reader)).toEqual([`* Other reviewed ${title}`])
    await blockMember(other, reader.id)
    expect([await linesOf(reader), await countUnread(reader)]).toEqual([[], 0])
    // What one was not told at its time one is not told later.
    await unmuteMember(reader, one.id)
    expect(await linesOf(reader)).toEqual([])
  })

  it('who also follows the author is told once, of the author', async () => {
    await followMember(reader, one.id)
    await write(one)
    await write(one, (await makeFilms(1))[0])
    const lines = await linesOf(reader)
    expect(lines).toEqual([expect.stringMatching(/^\* One wrote two reviews, the last of Film/)])
    await unfollowMember(reader, one.id)
    expect(await linesOf(reader)).toEqual([])
  })
})

describe('of who follows oneself', () => {
  it('one is told in one line, and of nobody who has left again', async () => {
    await followMember(one, reader.id)
    expect(await linesOf(reader)).toEqual(['* One follows you'])
    await followMember(other, reader.id)
    expect(await linesOf(reader)).toEqual(['* Other and one other follow you'])
    await unfollowMember(other, reader.id)
    expect(await linesOf(reader)).toEqual(['* One follows you'])
    await markAllRead(reader, { upTo: 2_000_000_000 })
    for (const _ of [1, 2]) {
      await unfollowMember(one, reader.id)
      await followMember(one, reader.id)
    }
    expect(await countUnread(reader)).toBe(0)
  })
})

describe('many at once', () => {
  it('leave one line with an exact count, however often each is said', async () => {
    const writers = await Promise.all(Array.from({ length: 12 }, () => makeSettled()))
    await Promise.all(writers.map((writer) => makeReview({}, writer, film)))
    const notices = await prisma().notice.findMany({ where: { thing: `film/${film.id}` } })
    expect(notices).toHaveLength(12)
    await Promise.all([...notices, ...notices, ...notices].map(({ id }) => spread(pool(), id, queueNotes)))
    expect(await newest()).toMatchObject({ count: 12, others: 11, isUnread: true })
    expect(await prisma().notification.count({ where: { memberId: reader.id } })).toBe(1)
    // Once told, a notice begun anew wakes nothing that was read.
    await markAllRead(reader, { upTo: 2_000_000_000 })
    for (const { id } of notices) await spread(pool(), id, queueNotes)
    expect(await countUnread(reader)).toBe(0)
  })

  it('who follow a film are all told, in parts, and a post tells nobody itself', async () => {
    const crowd = 2_500
    const handles = Array.from({ length: crowd }, (_, i) => `crowd${film.id}n${i}`)
    await prisma().member.createMany({
      data: handles.map((handle) => ({ handle, handleKey: handle, email: `${handle}@example.org` })),
    })
    await pool().query(
      `INSERT INTO thing_follow (member_id, film_id) SELECT id, $1 FROM member WHERE handle LIKE $2`,
      [film.id, `crowd${film.id}n%`],
    )
    await makeReview({}, one, film)
    expect(await prisma().notification.count({ where: { thing: `film/${film.id}` } })).toBe(0)
    await spreadAll()
    expect(await prisma().notification.count({ where: { thing: `film/${film.id}` } })).toBe(crowd + 1)
  })
})

it('pages are each member’s own, and read once', async () => {
  const writers = await Promise.all(Array.from({ length: 33 }, () => makeMember()))
  for (const writer of writers) await followMember(writer, reader.id)
  // One thing each, as if of so many films.
  await pool().query(
    `INSERT INTO notice (kind, thing, actor_id) SELECT 'filmReview', 'film/' || 1000000 + id, id FROM member WHERE id = ANY ($1)`,
    [writers.map(({ id }) => id)],
  )
  await spreadAll()
  await pool().query(
    `SELECT tell($1, n) FROM notice n WHERE n.thing LIKE 'film/1______' AND kind = 'filmReview' ORDER BY id`,
    [reader.id],
  )
  const first = await listNotifications(reader, null)
  const second = await listNotifications(reader, first?.next ?? null)
  const seen = [...(first?.notifications ?? []), ...(second?.notifications ?? [])].map(({ lastId }) => lastId)
  expect([seen.length, new Set(seen).size, second?.next]).toEqual([34, 34, null])
  expect(await countUnread(reader)).toBe(34)
  expect(await listNotifications(one, first?.next ?? null)).toBeNull()
})
