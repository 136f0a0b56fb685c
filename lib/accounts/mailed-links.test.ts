import { expect, it } from 'vitest'
import { listStatements, pool, prisma } from '@/lib/db'
import { Refusal, TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, PASSWORD, sessionOf, somewhere } from '@/lib/testing/members'
import { writeLetter } from './letters'
import { askForLink, resetPassword, signInByLink } from './mailed-links'
import { getSession } from './sessions/sessions'
import { signIn } from './signing-in'

freshDatabase()

const password = 'another seat by the aisle'

async function linkTo(memberId: number, letter: 'signIn' | 'resetPassword') {
  const written = await writeLetter(pool(), { letter, memberId })
  return written?.button?.url.split('/').at(-1) ?? ''
}

const queued = async () => {
  const { rows } = await pool().query(
    `select data from pgboss.job where name = 'letters' order by created_on`,
  )
  return rows.map(({ data }) => data)
}

it('queues a letter for an address with an account, and one to nobody for any other', async () => {
  const { id, email } = await makeMember()
  await askForLink('signIn', email, somewhere())
  await askForLink('resetPassword', 'nobody@example.org', somewhere())
  expect((await queued()).slice(-2)).toEqual([
    { letter: 'signIn', memberId: id },
    { letter: 'resetPassword', memberId: 0 },
  ])
  expect(await writeLetter(pool(), { letter: 'resetPassword', memberId: 0 })).toBeNull()
})

it('sends one address a few, whether it has an account or not', async () => {
  for (let n = 0; n < 5; n++) await askForLink('signIn', 'flooded@example.org', somewhere())
  await expect(askForLink('resetPassword', 'flooded@example.org', somewhere())).rejects.toThrow(TooOften)
})

it('asks for the confirmed account of an address, else for the last that claims it', async () => {
  const email = 'many@example.org'
  const [first, , last] = [
    await makeMember({ email, emailConfirmedAt: null }),
    await makeMember({ email, emailConfirmedAt: null }),
    await makeMember({ email, emailConfirmedAt: null }),
  ]
  await askForLink('resetPassword', email, somewhere())
  expect((await queued()).at(-1)).toMatchObject({ memberId: last.id })
  await prisma().member.update({ where: { id: first.id }, data: { emailConfirmedAt: new Date() } })
  await askForLink('resetPassword', email, somewhere())
  expect((await queued()).at(-1)).toMatchObject({ memberId: first.id })
})

it('lets who has not confirmed do that first, since another may have chosen the password', async () => {
  const { id } = await makeMember({ emailConfirmedAt: null })
  const letter = await writeLetter(pool(), { letter: 'signIn', memberId: id })
  expect(letter?.button?.url).toMatch(/\/confirm-email\//)
})

it('does the same for an address nobody has', async () => {
  const { email } = await makeMember()
  const statements = async (to: string) =>
    (await listStatements(() => askForLink('resetPassword', to, somewhere()))).statements
  expect(await statements('nowhere@example.org')).toEqual(await statements(email))
})

it('signs in by the link, once', async () => {
  const { id } = await makeMember()
  const link = await linkTo(id, 'signIn')
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => signInByLink(link, somewhere())))
  const opened = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(opened).toHaveLength(1)
  const session = await getSession(opened[0]?.token ?? '')
  expect(session?.member.id).toBe(id)
})

it('takes each link for its own purpose only', async () => {
  const { id } = await makeMember()
  const [signing, resetting] = [await linkTo(id, 'signIn'), await linkTo(id, 'resetPassword')]
  await expect(signInByLink(resetting, somewhere())).rejects.toThrow(Refusal)
  await expect(resetPassword({ token: signing, password })).rejects.toThrow(Refusal)
})

it('sets a new password, and ends every session and link there was', async () => {
  const member = await makeMember()
  const before = await sessionOf(member)
  const [reset, signing] = [await linkTo(member.id, 'resetPassword'), await linkTo(member.id, 'signIn')]
  await resetPassword({ token: reset, password })
  expect(await getSession(before)).toBeNull()
  await expect(signInByLink(signing, somewhere())).rejects.toThrow(Refusal)
  await expect(resetPassword({ token: reset, password: 'a third seat' })).rejects.toThrow(Refusal)
  await expect(signIn({ name: member.handle, password: PASSWORD }, somewhere())).rejects.toThrow(Refusal)
  const { token } = await signIn({ name: member.handle, password }, somewhere())
  expect((await getSession(token))?.member.id).toBe(member.id)
})

it('leaves no session that the old password opened meanwhile', async () => {
  const member = await makeMember()
  const reset = await linkTo(member.id, 'resetPassword')
  const old = { name: member.handle, password: PASSWORD }
  await Promise.allSettled([
    ...Array.from({ length: 4 }, () => signIn(old, somewhere())),
    resetPassword({ token: reset, password }),
  ])
  expect(await prisma().session.count({ where: { memberId: member.id } })).toBe(0)
})
