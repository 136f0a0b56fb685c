import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { blockMember } from '@/lib/members/between/keeping-away'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { followThing, unfollowThing } from './following'
import { isFollowing, listFollowed } from './queries'
import type { Thing } from './schema'

freshDatabase()

async function make() {
  const file = filmFile({}, { criticReviews: [reviewEntry()] })
  await applied(file)
  const { slug } = file.film as { slug: string }
  const film = await prisma().film.findUniqueOrThrow({ where: { slug }, include: { criticReviews: true } })
  const review = await makeReview({}, undefined, film)
  const things: Thing[] = [
    { kind: 'film', id: film.id },
    { kind: 'review', id: review.id },
    { kind: 'critic-review', id: film.criticReviews[0]?.id ?? 0 },
  ]
  return { things, author: review.member, reviewId: review.id }
}

it('a film, a review and a critic’s review are each followed once, and no more when ended', async () => {
  const [{ things }, member] = [await make(), await makeMember()]
  for (const thing of things) {
    await Promise.all([1, 2, 3].map(() => followThing(member, thing)))
    expect(await isFollowing(member, thing)).toBe(true)
  }
  expect((await listFollowed(member)).map(({ kind, id }) => ({ kind, id }))).toEqual(things.toReversed())
  for (const thing of things) {
    await unfollowThing(member, thing)
    await unfollowThing(member, thing)
    expect(await isFollowing(member, thing)).toBe(false)
  }
  expect(await listFollowed(member)).toEqual([])
})

it('what is not there, or not for oneself, is not followed and not listed', async () => {
  const [{ things, author, reviewId }, member] = [await make(), await makeMember()]
  const [, review = { kind: 'review', id: 0 } as const] = things
  for (const { kind } of things)
    await expect(followThing(member, { kind, id: 2_000_000 })).rejects.toMatchObject({ reason: 'gone' })
  await followThing(member, review)
  await prisma().review.update({ where: { id: reviewId }, data: { removals: 1 } })
  expect(await listFollowed(member)).toEqual([])
  await expect(followThing(member, review)).rejects.toMatchObject({ reason: 'gone' })
  await prisma().review.update({ where: { id: reviewId }, data: { removals: 0 } })
  expect(await listFollowed(member)).toHaveLength(1)
  await blockMember(author, member.id)
  expect(await listFollowed(member)).toEqual([])
  await expect(followThing(member, review)).rejects.toMatchObject({ reason: 'gone' })
})

it('the database refuses a row about nothing, and one about two', async () => {
  const { id: memberId } = await makeMember()
  const { things } = await make()
  await expect(prisma().thingFollow.create({ data: { memberId } })).rejects.toThrow()
  const [film, review] = things.map(({ id }) => id)
  await expect(
    prisma().thingFollow.create({ data: { memberId, filmId: film ?? 0, reviewId: review ?? 0 } }),
  ).rejects.toThrow()
})
