import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { foldRatings } from '@/lib/ratings/folding'
import { rateFilm, unrateFilm } from '@/lib/ratings/rating'
import { findWrongTallies } from '@/lib/ratings/recounting'
import { Refusal } from '@/lib/refusal'
import { answerHelpful } from '@/lib/reviews/helpful/answering'
import { postReview } from '@/lib/reviews/posting'
import { restoreOwnReview, withdrawReview } from '@/lib/reviews/withdrawing'
import { freshDatabase } from '@/lib/testing/database'
import { makeFilms } from '@/lib/testing/ratings'
import { chipFields, given, makeSettled } from '@/lib/testing/reviews'
import { rebuildReviewCards } from './card'
import { recountReviews } from './recounting'

freshDatabase()

type Settled = Awaited<ReturnType<typeof makeSettled>>
const PEOPLE = 4
let members: Settled[] = []
let film = { id: 0, slug: '' }
beforeAll(async () => {
  members = await Promise.all(Array.from({ length: PEOPLE }, makeSettled))
  film = (await makeFilms(1))[0] ?? film
})

/** Their review of the film, whoever may see it. */
const reviewOf = async ({ id }: Settled) =>
  (await prisma().review.findFirst({ where: { memberId: id, filmId: film.id } }))?.id ?? 0

const standing = (member: Settled, until: Date | null) =>
  prisma().member.updateMany({
    where: { id: member.id },
    data: { suspendedUntil: until, silencedUntil: until },
  })
/** A card that went comes back only from what wrote it: every verb that shows a review again ends so. */
const hiding = (by: number) => async (member: Settled) => {
  const id = await reviewOf(member)
  await prisma().$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE review SET removals = greatest(0, removals + ${by}) WHERE id = ${id}`
    await rebuildReviewCards(tx, { id })
  })
}
const excluding = (by: number) => (member: Settled) =>
  pool().query('UPDATE rating SET exclusions = greatest(0, exclusions + $2) WHERE member_id = $1', [
    member.id,
    by,
  ])

const DOES: Record<string, (member: Settled, n: number) => Promise<unknown>> = {
  rate: (member, n) => rateFilm(member, { film: film.slug, halfStars: n }),
  unrate: (member) => unrateFilm(member, film.slug),
  post: (member, n) =>
    postReview(
      member,
      given(film.slug, {
        ...(n % 2 && { halfStars: String(n) }),
        ...chipFields({ story: n > 5 ? 'praise' : 'fault' }),
        language: n % 3 ? 'en' : 'ko',
      }),
    ),
  withdraw: async (member) => withdrawReview(member, { review: await reviewOf(member) }),
  'have back': async (member) => restoreOwnReview(member, { review: await reviewOf(member) }),
  answer: async (member, n) => {
    const author = members[n % PEOPLE] ?? member
    await answerHelpful(member, { review: await reviewOf(author), is: n % 4 ? 'yes' : 'no' })
  },
  hide: hiding(1),
  restore: hiding(-1),
  exclude: excluding(1),
  include: excluding(-1),
  suspend: (member) => standing(member, new Date('2099-01-01')),
  pardon: (member) => standing(member, null),
  delete: async (member) => {
    await prisma().member.deleteMany({ where: { id: member.id } })
    members[members.indexOf(member)] = await makeSettled()
  },
  fold: () => foldRatings(),
}

const step = fc.record({
  does: fc.constantFrom(...Object.keys(DOES)),
  who: fc.nat({ max: PEOPLE - 1 }),
  n: fc.integer({ min: 1, max: 10 }),
})

async function take({ does, who, n }: { does: string; who: number; n: number }): Promise<void> {
  const member = members[who]
  if (member)
    await DOES[does]?.(member, n).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
}

test('tallies, cards and lists equal a recount after any history of one film', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      await pool().query('DELETE FROM rate_limit')
      for (const taken of steps) await take(taken)
      expect(await findWrongTallies()).toEqual([])
      await foldRatings()
      expect(await findWrongTallies()).toEqual([])
      expect(await recountReviews()).toEqual({ cards: 0, films: 0 })
    }),
    { numRuns: 15 },
  )
}, 60_000)

test('and of many at once, though somebody is gone before they are heard', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      await pool().query('DELETE FROM rate_limit')
      await Promise.allSettled(steps.map(take))
      await foldRatings()
      expect(await findWrongTallies()).toEqual([])
      expect(await recountReviews()).toEqual({ cards: 0, films: 0 })
    }),
    { numRuns: 10 },
  )
}, 60_000)

test('suspension alone changes nothing that is counted', async () => {
  const [member = await makeSettled()] = members
  await rateFilm(member, { film: film.slug, halfStars: 8 })
  const counts = async () =>
    (await pool().query('SELECT rating_counts($1) AS counts', [film.id])).rows[0].counts
  const before = await counts()
  await DOES.suspend?.(member, 1)
  expect(await counts()).toEqual(before)
})
