import { beforeAll, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { makeFormKey } from '@/lib/doors/form-key'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview, makeSettled } from '@/lib/testing/reviews'

freshDatabase('each test')

beforeAll(() => vi.stubEnv('BALCONY_SECRET', 'a secret of tests alone, long enough for anybody'))

const openedAgo = (seconds: number) => makeFormKey(Date.now() - seconds * 1_000)
/** Ahead of the clock, so that a slow machine is no slow writer. */
const AT_ONCE = -60
const removals = async (id: number) => (await prisma().comment.findUniqueOrThrow({ where: { id } })).removals
const reasons = async () => (await prisma().moderationAct.findMany()).map(({ reason }) => reason)

it.each([
  ['a newcomer’s first text, sent at once', 'new', AT_ONCE, 1],
  ['one that took its time', 'new', 4, 0],
  ['a settled member’s', 'settled', AT_ONCE, 0],
])('%s', async (_, who, seconds, held) => {
  const by = await (who === 'new' ? makeMember() : makeSettled())
  const { id } = await makeComment({ by, postingKey: openedAgo(seconds) })
  expect(await removals(id)).toBe(held)
  expect(await reasons()).toEqual(held ? [expect.stringContaining('less than 3 seconds')] : [])
  // Only the first.
  const { id: next } = await makeComment({ by, postingKey: openedAgo(AT_ONCE) })
  expect(await removals(next)).toBe(held)
})

it('holds a first review too', async () => {
  const { id } = await makeReview({ postingKey: openedAgo(AT_ONCE) }, await makeMember())
  expect(await prisma().review.findUnique({ where: { id } })).toMatchObject({ removals: 1 })
})

it('holds the third text of one account with links to one host', async () => {
  const by = await makeSettled()
  const held: number[] = []
  for (const n of [1, 2, 3]) {
    const { id } = await makeComment({ by, body: `[row ${n}](https://seats.example/${n})` })
    held.push(await removals(id))
  }
  expect(held).toEqual([0, 0, 1])
  const { id } = await makeComment({ by, body: 'https://lamps.example and no link' })
  expect(await removals(id)).toBe(0)
  expect(await reasons()).toEqual([expect.stringContaining('It links to seats.example, as 2 other texts')])
})

it('holds the third of new accounts together, and spares whoever is trusted', async () => {
  const body = (n: number) => `[row ${n}](https://seats.example/${n})`
  for (const n of [1, 2]) await makeComment({ by: await makeMember(), body: body(n) })
  const { id } = await makeComment({ by: await makeMember(), body: body(3) })
  expect(await removals(id)).toBe(1)
  const trusted = await makeSettled()
  for (let n = 0; n < 5; n++) await makeComment({ by: trusted })
  const { id: theirs } = await makeComment({ by: trusted, body: body(4) })
  expect(await removals(theirs)).toBe(0)
})
