import { beforeEach, describe, expect, it } from 'vitest'
import { Stale } from '@/lib/accounts/freshness'
import { writeLetter } from '@/lib/accounts/letters'
import { resetPassword } from '@/lib/accounts/mailed-links'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import { pool, prisma } from '@/lib/db'
import type { LetterJob } from '@/lib/mail/jobs'
import type { Letter } from '@/lib/mail/letter'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { askEmailChange, confirmEmailChange, dropEmailChange, getWaitingEmail } from './changing-email'
import { takeBackEmail } from './taking-back'

freshDatabase('each test')

const wanted = 'elsewhere@example.org'
const tokenIn = (letter: Letter | null = null) => letter?.button?.url.split('/').at(-1) ?? ''
const emailOf = async ({ id }: { id: number }) =>
  (await prisma().member.findUniqueOrThrow({ where: { id } })).email
const sessionsOf = ({ id }: { id: number }) => prisma().session.count({ where: { memberId: id } })

/** The letters of the queue, oldest first, as the post would write them. */
async function post(): Promise<(Letter | null)[]> {
  const { rows } = await pool().query<{ data: LetterJob }>(
    "DELETE FROM pgboss.job WHERE name = 'letters' RETURNING data",
  )
  return Promise.all(rows.map(({ data }) => writeLetter(pool(), data)))
}

type Viewer = Awaited<ReturnType<typeof makeMember>> & { freshAt: Date }
let okju: Viewer
beforeEach(async () => {
  okju = { ...(await makeMember({ handle: 'okju' })), freshAt: new Date() }
})

/** As far as the letter to the old address. */
async function moved(): Promise<Letter | null> {
  await askEmailChange(okju, wanted)
  await confirmEmailChange(tokenIn((await post())[0]), null)
  return (await post())[0] ?? null
}

it('waits for the letter to the new address, and tells the old one', async () => {
  await askEmailChange(okju, wanted)
  expect([await emailOf(okju), await getWaitingEmail(okju)]).toEqual([okju.email, wanted])
  const [letter = null] = await post()
  expect(letter?.to).toBe(wanted)
  await confirmEmailChange(tokenIn(letter), null)
  expect([await emailOf(okju), await getWaitingEmail(okju)]).toEqual([wanted, null])
  const [told] = await post()
  expect(told).toMatchObject({ to: okju.email, button: { words: 'This was not me' } })
})

it('ends the other sessions and what was mailed to the old address', async () => {
  for (const _ of '123') await sessionOf(okju)
  const old = makeToken()
  const link = { purpose: 'signIn', memberId: okju.id, expiresAt: new Date(Date.now() + 60_000) } as const
  await prisma().oneTimeToken.create({ data: { ...link, tokenHash: hashOf(old) } })
  const { id: sessionId } = await prisma().session.findFirstOrThrow({ where: { memberId: okju.id } })
  await askEmailChange(okju, wanted)
  await confirmEmailChange(tokenIn((await post())[0]), { id: okju.id, sessionId })
  expect(await prisma().session.findMany({ select: { id: true } })).toEqual([{ id: sessionId }])
  expect(await prisma().oneTimeToken.count({ where: { tokenHash: hashOf(old) } })).toBe(0)
})

describe('is refused', () => {
  it('to who showed too long ago that it is them', async () =>
    expect(askEmailChange({ ...okju, freshAt: new Date(Date.now() - 11 * 60_000) }, wanted)).rejects.toThrow(
      Stale,
    ))

  it('for the address one has', async () =>
    expect(askEmailChange(okju, okju.email)).rejects.toThrow('your address already'))

  it('once it was dropped, or another was asked for', async () => {
    await askEmailChange(okju, wanted)
    const [first = null] = await post()
    await askEmailChange(okju, 'third@example.org')
    const [second = null] = await post()
    await dropEmailChange(okju)
    for (const letter of [first, second])
      await expect(confirmEmailChange(tokenIn(letter), null)).rejects.toThrow('used already, or is too old')
    expect(await emailOf(okju)).toBe(okju.email)
  })
})

it('looks the same for an address that has an account, whose owner is told', async () => {
  const other = await makeMember({ handle: 'minhee' })
  await askEmailChange(okju, other.email)
  expect(await getWaitingEmail(okju)).toBe(other.email)
  const [letter] = await post()
  expect(letter).toMatchObject({ to: other.email, greeting: 'Hello minhee,' })
  expect(letter?.button?.url).toMatch(/\/sign-in$/)
})

it('of two who want one address, gives it to the first who opens the letter', async () => {
  const other = { ...(await makeMember({ handle: 'minhee' })), freshAt: new Date() }
  await askEmailChange(okju, wanted)
  await askEmailChange(other, wanted)
  const letters = await post()
  const tries = await Promise.allSettled(letters.map((letter) => confirmEmailChange(tokenIn(letter), null)))
  expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

it('gives an address that nobody had shown to be theirs no key', async () => {
  okju = { ...(await makeMember({ emailConfirmedAt: null })), freshAt: new Date() }
  expect(await moved()).toBeNull()
})

describe('taking back', () => {
  it('restores the old address, and leaves whoever moved it nothing', async () => {
    const told = await moved()
    await sessionOf(okju)
    await takeBackEmail(tokenIn(told))
    const now = await prisma().member.findUniqueOrThrow({ where: { id: okju.id } })
    expect([now.email, now.passwordHash, await sessionsOf(okju)]).toEqual([okju.email, null, 0])
    expect((await post())[0]).toMatchObject({ to: okju.email, button: { words: 'Choose a new password' } })
    await expect(takeBackEmail(tokenIn(told))).rejects.toThrow('used already')
  })

  it('outlives a second move and a new password', async () => {
    const told = await moved()
    await askEmailChange({ ...okju, email: wanted }, 'third@example.org')
    const [letter = null] = await post()
    await confirmEmailChange(tokenIn(letter), null)
    const [second = null] = await post()
    const reset = makeToken()
    const link = {
      purpose: 'resetPassword',
      memberId: okju.id,
      expiresAt: new Date(Date.now() + 9_999),
    } as const
    await prisma().oneTimeToken.create({ data: { ...link, tokenHash: hashOf(reset) } })
    await resetPassword({ token: reset, password: 'another seat by the aisle' })
    await takeBackEmail(tokenIn(told))
    expect(await emailOf(okju)).toBe(okju.email)
    await expect(takeBackEmail(tokenIn(second))).rejects.toThrow('used already')
  })
})
