import { beforeAll, beforeEach, expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { followThing, unfollowThing } from '@/lib/follows/following'
import { listFollowed } from '@/lib/follows/queries'
import { blockMember } from '@/lib/members/between/keeping-away'
import { markAllRead } from '@/lib/notifications/reading'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { linesOf, spreadAll } from '@/lib/testing/notifications/telling'
import { makeReview } from '@/lib/testing/reviews'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

type One = Awaited<ReturnType<typeof makeMember>>
type Comment = Parameters<typeof makeComment>[0]
let [reader, one, other] = [] as unknown as [One, One, One]
let film = { id: 0, slug: '', title: '', critic: 0 }
beforeEach(async () => {
  const named = (name: string) => makeMember({ name, createdAt: new Date('2026-01-01') })
  ;[reader, one, other] = await Promise.all([named('Reader'), named('One'), named('Other')])
  const file = filmFile({}, { criticReviews: [reviewEntry()] })
  await applied(file)
  const found = await prisma().film.findUniqueOrThrow({
    where: { slug: (file.film as { slug: string }).slug },
    include: { criticReviews: true },
  })
  film = { ...found, critic: found.criticReviews[0]?.id ?? 0 }
})
const onFilm = () => ({ kind: 'film', id: film.id }) as const
const say = async (what: Comment) => {
  const comment = await makeComment({ body: `Only ||marker|| knows ${Math.random()}.`, ...what })
  await spreadAll()
  return comment
}

it('who is answered hears of it, and nobody of what they said themselves', async () => {
  const first = await say({ by: reader, to: onFilm() })
  await say({ by: one, to: first.to })
  await say({ by: reader, to: first.to })
  expect(await linesOf(reader)).toEqual([`* One answered you on ${film.title}`])
  await say({ by: other, to: first.to })
  expect(await linesOf(reader)).toEqual([`* Other and one other answered you on ${film.title}`])
  const rows = await prisma().notification.findMany({ where: { memberId: reader.id } })
  expect(JSON.stringify([rows, await linesOf(reader)])).not.toContain('marker')
})

it('whose review is commented on hears of it once, whoever is answered there', async () => {
  const { id } = await makeReview({}, reader, film)
  const first = await say({ by: one, to: { kind: 'review', id } })
  await say({ by: other, to: first.to })
  expect(await linesOf(reader)).toEqual([`* Other and one other commented on your review of ${film.title}`])
  expect(await linesOf(one)).toEqual([`* Other answered you on ${film.title}`])
  const own = await say({ by: reader, to: { kind: 'review', id } })
  await say({ by: other, to: own.to })
  expect(await linesOf(reader)).toEqual([
    `* Other answered you on ${film.title}`,
    `* Other and one other commented on your review of ${film.title}`,
  ])
})

it.each([
  ['film', ' commented on '],
  ['critic-review', ' commented on a critic’s review of '],
  ['review', ' commented on a review of '],
] as const)('who follows a %s hears of every comment in one line', async (kind, words) => {
  const review = kind === 'review' ? await makeReview({}, undefined, film) : null
  const id = review?.id ?? (kind === 'film' ? film.id : film.critic)
  await followThing(reader, { kind, id })
  const first = await say({ by: one, to: { kind, id } })
  await say({ by: other, to: first.to })
  expect(await linesOf(reader)).toEqual([`* Other and one other${words}${film.title}`])
  await prisma().comment.update({ where: { id: first.id }, data: { removals: 1 } })
  expect(await linesOf(reader)).toEqual([`* Other${words}${film.title}`])
})

it('who follows a thread and what it is about hears once, of the thread', async () => {
  const first = await say({ by: one, to: onFilm() })
  await followThing(reader, onFilm())
  await followThing(reader, { kind: 'comment', id: first.id })
  const answer = await say({ by: other, to: first.to })
  await say({ by: one, to: answer.to })
  expect(await linesOf(reader)).toEqual([`* One and one other wrote in a thread on ${film.title}`])
  expect(await listFollowed(reader)).toMatchObject([{ kind: 'comment', thread: first.id }, { kind: 'film' }])
  await expect(followThing(reader, { kind: 'comment', id: answer.id })).rejects.toMatchObject({
    reason: 'gone',
  })
  await unfollowThing(reader, { kind: 'comment', id: first.id })
  expect(await linesOf(reader)).toEqual([])
  // Who answers is told as the one answered, not as a follower too.
  await followThing(one, onFilm())
  await say({ by: other, to: first.to })
  expect((await linesOf(one)).filter((line) => line.includes('commented on'))).toEqual([])
})

it('of who is apart one hears nothing, nor of what stands under their review', async () => {
  const review = await makeReview({}, other, film)
  await followThing(reader, { kind: 'review', id: review.id })
  await say({ by: one, to: { kind: 'review', id: review.id } })
  expect(await linesOf(reader)).toHaveLength(1)
  await blockMember(other, reader.id)
  expect(await linesOf(reader)).toEqual([])
})

it('many answers at once are one line with an exact count, before and after it is read', async () => {
  const first = await say({ by: reader, to: onFilm() })
  const crowd = await Promise.all(
    Array.from({ length: 9 }, () => makeMember({ createdAt: new Date('2026-01-01') })),
  )
  const answer = () => Promise.all(crowd.map((by) => makeComment({ by, to: first.to })))
  await answer()
  expect(await linesOf(reader)).toEqual([expect.stringMatching(/^\* .* and eight others answered you on/)])
  await markAllRead(reader, { upTo: 2_000_000_000 })
  await answer()
  const counts = await pool().query(
    `SELECT count(*)::int AS n FROM notice WHERE kind = 'answer' AND thing = 'comment/' || $1::int`,
    [first.id],
  )
  expect(counts.rows).toEqual([{ n: 18 }])
  expect(await linesOf(reader)).toEqual([expect.stringMatching(/^\* .* and eight others answered you on/)])
})
