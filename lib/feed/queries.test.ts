import { beforeAll, beforeEach, expect, it } from 'vitest'
import { listStatements, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { followMember } from '@/lib/members/between/following'
import { blockMember, muteMember } from '@/lib/members/between/keeping-away'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makePublicReview } from '@/lib/testing/public-reviews'
import { makeFilms } from '@/lib/testing/ratings'
import { FEED_TO_A_PAGE, type FeedPage, getFeed, suggestMembers } from './queries'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

type One = Awaited<ReturnType<typeof makeMember>>
let [reader, one, other, stranger] = [] as unknown as [One, One, One, One]
beforeEach(async () => {
  ;[reader, one, other, stranger] = await Promise.all([
    makeMember(),
    makeMember(),
    makeMember(),
    makeMember(),
  ])
  await followMember(reader, one.id)
  await followMember(reader, other.id)
})

const write = async (by: One, more = {}) =>
  (await makePublicReview((await makeFilms(1))[0] ?? { id: 0 }, { memberId: by.id, ...more })).id
/** More than two pages of reviews, by many whom the reader follows; the newest first. */
async function writeMany(): Promise<number[]> {
  const films = await makeFilms(2)
  const authors = await Promise.all(Array.from({ length: FEED_TO_A_PAGE + 1 }, () => makeMember()))
  const data = authors.map(({ id }) => ({ followerId: reader.id, followedId: id }))
  await prisma().memberFollow.createMany({ data })
  const ids: number[] = []
  for (const film of films)
    for (const { id: memberId } of authors) ids.unshift((await makePublicReview(film, { memberId })).id)
  return ids
}
const read = async (after: string | null = null) =>
  (await getFeed(reader, after))?.reviews.map(({ id }) => id)

it('has the newest of those one follows, public and without what spoilers hide', async () => {
  const a = await write(one, { raw: 'The lamp, and then ||her marker|| at the very end of it.' })
  await write(stranger)
  const b = await write(other)
  const gone = await write(other)
  await prisma().review.update({ where: { id: gone }, data: { withdrawnAt: new Date() } })
  expect(await read()).toEqual([b, a])
  expect(JSON.stringify(await getFeed(reader, null))).not.toContain('her marker')
  expect((await listStatements(() => getFeed(reader, null))).statements).toHaveLength(1)
})

it('leaves out whom one mutes, and who is apart', async () => {
  const a = await write(one)
  await write(other)
  await muteMember(reader, other.id)
  expect(await read()).toEqual([a])
  await blockMember(one, reader.id)
  expect(await read()).toEqual([])
})

it('is read in pages, each review once, while people go on posting', async () => {
  const old = await writeMany()
  const seen: number[] = []
  let after: string | null = null
  do {
    const page: FeedPage | null = await getFeed(reader, after)
    seen.push(...(page?.reviews.map(({ id }) => id) ?? []))
    after = page?.next ?? null
    await write(one)
  } while (after !== null)
  expect(seen).toEqual(old)
})

it('is each member’s own, its places too', async () => {
  await writeMany()
  const { next = null } = (await getFeed(reader, null)) ?? {}
  expect(next).not.toBeNull()
  expect(await getFeed(stranger, next)).toBeNull()
  expect(await getFeed(reader, 'made-up')).toBeNull()
})

it('suggests who is found helpful, and nobody one follows, hides or is', async () => {
  const film = (await makeFilms(1))[0] ?? { id: 0 }
  const writers = await Promise.all([makeMember(), makeMember(), makeMember()])
  for (const [i, { id: memberId }] of writers.entries())
    await makePublicReview(film, { memberId, yes: 1_000 + i })
  await makePublicReview(film, { memberId: reader.id, yes: 9_000 })
  await makePublicReview(film, { memberId: one.id, yes: 9_000 })
  await muteMember(reader, writers[1]?.id ?? 0)
  const suggested = await suggestMembers(reader)
  expect(suggested.slice(0, 2)).toMatchObject([
    { id: writers[2]?.id, helpful: 1_002, reviews: 1 },
    { id: writers[0]?.id },
  ])
  for (const { id } of [reader, one, writers[1] ?? one])
    expect(suggested.map((member) => member.id)).not.toContain(id)
})
