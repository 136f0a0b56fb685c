import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { deleteComment } from '@/lib/comments/writing/deleting'
import { editComment } from '@/lib/comments/writing/editing'
import { prisma } from '@/lib/db'
import { makeFormKey } from '@/lib/doors/form-key'
import { withdrawReview } from '@/lib/reviews/withdrawing'
import { standard } from '@/lib/site-settings/register'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview, makeSettled } from '@/lib/testing/reviews'

freshDatabase('each test')

beforeAll(() => vi.stubEnv('BALCONY_SECRET', 'a secret of tests alone, long enough for anybody'))

const openedAgo = (by: { id: number }, seconds: number) => makeFormKey(by, Date.now() - seconds * 1_000)
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
  const { id } = await makeComment({ by, postingKey: openedAgo(by, seconds) })
  expect(await removals(id)).toBe(held)
  expect(await reasons()).toEqual(held ? [expect.stringContaining('less than 3 seconds')] : [])
  // Only the first.
  const { id: next } = await makeComment({ by, postingKey: openedAgo(by, AT_ONCE) })
  expect(await removals(next)).toBe(held)
})

it('holds a first review too', async () => {
  const by = await makeMember()
  const { id } = await makeReview({ postingKey: openedAgo(by, AT_ONCE) }, by)
  expect(await prisma().review.findUnique({ where: { id } })).toMatchObject({ removals: 1 })
})

it('holds a first text that came by no form we made for who sent it', async () => {
  for (const key of [crypto.randomUUID(), openedAgo(await makeMember(), 60)]) {
    const by = await makeMember()
    const { id } = await makeComment({ by, postingKey: key })
    expect(await removals(id)).toBe(1)
    expect(await removals((await makeComment({ by, postingKey: crypto.randomUUID() })).id)).toBe(1)
  }
  expect(await reasons()).toEqual(Array(4).fill(expect.stringContaining('did not come from a form')))
  const settled = await makeSettled()
  expect(await removals((await makeComment({ by: settled, postingKey: crypto.randomUUID() })).id)).toBe(0)
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

it('forgets where a text led once it leads elsewhere or is gone', async () => {
  const by = await makeSettled()
  const led = async () =>
    (await prisma().postedHost.findMany({ orderBy: { host: 'asc' } })).map(({ host }) => host)
  const body =
    'See [a](https://Seats.example/a), [b](https://seats.example:8080/b), [mail](mailto:a@example.org).'
  const { id: comment } = await makeComment({ by, body })
  const { id: review } = await makeReview({ body: `${body} And quite a few words more.` }, by)
  expect(await led()).toEqual(['seats.example', 'seats.example'])
  const { edits } = await prisma().comment.findUniqueOrThrow({ where: { id: comment } })
  await editComment(by, { comment, edits, body: 'See [these](https://lamps.example) instead.' })
  expect(await led()).toEqual(['lamps.example', 'seats.example'])
  await deleteComment(by, { comment })
  await withdrawReview(by, { review })
  expect(await led()).toEqual([])
})

describe('many from one network', () => {
  const from = async (network: string, more: object = {}) => {
    const member = await makeMember(more)
    await prisma().networkTrace.create({
      data: { memberId: member.id, hash: createHash('sha256').update(network).digest() },
    })
    return member
  }
  const post = async (network: string, more: object = {}) => {
    const { id } = await makeComment({ by: await from(network, more) })
    return removals(id)
  }
  const settled = { createdAt: new Date('2026-01-01') }

  it('hold the text of the last of many new accounts, who is told why', async () => {
    const held: number[] = []
    for (let n = 1; n <= standard.crowdAccounts; n++) held.push(await post('cafe'))
    expect(held).toEqual([...Array(standard.crowdAccounts - 1).fill(0), 1])
    expect(await reasons()).toEqual([
      expect.stringContaining(`${standard.crowdAccounts - 1} other new accounts`),
    ])
    expect(await post('home')).toBe(0)
  })

  it('hold nobody for settled members who share it, nor those for newcomers', async () => {
    for (let n = 1; n <= standard.crowdAccounts; n++) expect(await post('university', settled)).toBe(0)
    expect(await post('university')).toBe(0)
    for (let n = 2; n < standard.crowdAccounts; n++) await post('university')
    expect(await post('university', settled)).toBe(0)
    expect(await post('university')).toBe(1)
  })

  it('are those who posted of late, from there of late', async () => {
    for (let n = 1; n < standard.crowdAccounts; n++) await post('train')
    await prisma().$executeRaw`UPDATE comment SET posted_at = posted_at - interval '25 hours'`
    expect(await post('train')).toBe(0)
    for (let n = 1; n < standard.crowdAccounts; n++) await from('train')
    expect(await post('train')).toBe(0)
  })
})
