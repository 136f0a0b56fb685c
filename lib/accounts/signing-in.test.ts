import { beforeEach, expect, it } from 'vitest'
import { listStatements, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { Refusal, TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, PASSWORD, somewhere } from '@/lib/testing/members'
import { knowing } from './sessions/known-browser'
import { getSession, type Place } from './sessions/sessions'
import { signIn } from './signing-in'

freshDatabase()
beforeEach(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' }))

const wrong = 'a wrong password'
const said = (name: string, password = PASSWORD, place: Place = somewhere()) =>
  signIn({ name, password }, place)
const tooOften = (tries: PromiseSettledResult<unknown>[]) =>
  tries.filter((one) => one.status === 'rejected' && one.reason instanceof TooOften).length
const many = (count: number, tried: (n: number) => Promise<unknown>) =>
  Promise.allSettled(Array.from({ length: count }, (_, n) => tried(n)))

it.each(['name', 'NAME', 'mail'])('opens a session for who knows the password, by %s', async (by) => {
  const { id, handle, email } = await makeMember()
  const name = { name: handle, NAME: handle.toUpperCase(), mail: ` ${email.toUpperCase()}`.trim() }[by] ?? ''
  const { token, memberId } = await said(name)
  expect(memberId).toBe(id)
  expect((await getSession(token))?.member.id).toBe(id)
})

it('says and does the same for a wrong password, an unknown name and an account without a password', async () => {
  const [member, without] = [await makeMember(), await makeMember({ passwordHash: null })]
  const claim = await makeMember({ emailConfirmedAt: null })
  const tried = [
    said(member.handle, wrong),
    said('nobody-here'),
    said('nobody@example.org'),
    said('@'),
    said(without.handle),
    said(claim.email),
  ]
  const words = await Promise.all(tried.map((one) => one.then(String, (error: Refusal) => error.message)))
  expect(new Set(words)).toEqual(new Set(['No account has this name and this password.']))
})

it('asks the database the same for a name somebody has and one nobody has', async () => {
  const { handle, email } = await makeMember()
  const statements = async (name: string) =>
    (await listStatements(() => said(name, wrong).catch(() => {}))).statements
  const known = await statements(handle)
  expect(known).toHaveLength(4)
  expect(await statements('no-such-name')).toEqual(known)
  expect(await statements('no-such@example.org')).toEqual(await statements(email))
})

it('lets five of any number of tries at once reach the password, for names nobody has no less', async () => {
  const { handle } = await makeMember()
  const place = somewhere()
  for (const name of [handle, 'no-such-name-at-all']) {
    const tries = await many(24, () => said(name, wrong, place))
    expect(tooOften(tries)).toBe(19)
    expect(tries.every((one) => one.status === 'rejected' && one.reason instanceof Refusal)).toBe(true)
  }
})

it('does not count who is right', async () => {
  const { handle } = await makeMember()
  const place = somewhere()
  for (let n = 0; n < 8; n++) await said(handle, PASSWORD, place)
})

it('does not tell which address a handle has by counting them together', async () => {
  const { handle, email } = await makeMember()
  const place = somewhere()
  expect(tooOften(await many(6, () => said(handle, wrong, place)))).toBe(1)
  await expect(said(email, wrong, place)).rejects.toThrow('No account has')
})

it('is not locked for its owner by whoever tries elsewhere, nor by a crowd for a browser it knows', async () => {
  const { id, handle } = await makeMember()
  await many(6, () => said(handle, wrong, { userAgent: 'curl', address: '198.51.100.1' }))
  await said(handle)
  // A crowd, as fifty-five households.
  expect(
    tooOften(await many(55, (n) => said(handle, wrong, { userAgent: 'curl', address: `203.0.113.${n}` }))),
  ).toBe(10)
  await expect(said(handle)).rejects.toThrow(TooOften)
  const own = { ...somewhere(), known: knowing(undefined, id) }
  await said(handle, PASSWORD, own)
  expect(tooOften(await many(8, () => said(handle, wrong, own)))).toBe(3)
  await expect(said(handle, PASSWORD, { ...somewhere(), known: knowing(undefined, id + 1) })).rejects.toThrow(
    TooOften,
  )
})

it('takes an address for the account that confirmed it', async () => {
  const owner = await makeMember()
  await makeMember({ email: owner.email, emailConfirmedAt: null })
  expect((await said(owner.email)).memberId).toBe(owner.id)
  expect(await prisma().session.count({ where: { memberId: owner.id } })).toBe(1)
})
