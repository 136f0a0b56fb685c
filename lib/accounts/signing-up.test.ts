import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { MistakenField, TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, PASSWORD, somewhere } from '@/lib/testing/members'
import { signUpShape } from './schema'
import { signUp } from './signing-up'

freshDatabase('each test')

const account = (handle: string, email = `${handle}@example.org`) =>
  signUpShape.parse({ handle, email, password: PASSWORD })

const queued = async () => {
  const { rows } = await pool().query(
    `select data from pgboss.job where name = 'letters' order by created_on`,
  )
  return rows.map(({ data }) => data)
}

it('makes a member who is not confirmed yet, and a letter', async () => {
  await signUp(account('Okju'), somewhere())
  const member = await prisma().member.findUniqueOrThrow({ where: { handleKey: 'okju' } })
  expect(member).toMatchObject({
    handle: 'Okju',
    email: 'okju@example.org',
    emailConfirmedAt: null,
    roles: [],
  })
  expect(await queued()).toEqual([{ letter: 'confirmEmail', memberId: member.id }])
})

it('answers an address that has an account like every other, and tells its owner', async () => {
  const member = await makeMember({ email: 'minhee@example.org' })
  await signUp(account('somebody', 'Minhee@Example.org'), somewhere())
  expect(await queued()).toEqual([{ letter: 'alreadyMember', memberId: member.id }])
  expect(await prisma().member.count()).toBe(1)
})

it.each(['okju', 'OKJU', 'ok-ju'])('refuses a handle that looks like one there is: %s', async (handle) => {
  await signUp(account('okju'), somewhere())
  await expect(signUp(account(handle, 'other@example.org'), somewhere())).rejects.toThrow(MistakenField)
  expect(await queued()).toHaveLength(1)
})

it('gives a handle to one, however many ask at once', async () => {
  const tries = Array.from({ length: 8 }, (_, n) => signUp(account('okju', `a${n}@example.org`), somewhere()))
  const done = await Promise.allSettled(tries)
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect([await prisma().member.count(), (await queued()).length]).toEqual([1, 1])
})

it('makes no member where the letter cannot be queued', async () => {
  await pool()
    .query('alter table pgboss.job_common rename to job_away')
    .catch(() => {})
  await pool().query('alter schema pgboss rename to pgboss_away')
  await expect(signUp(account('okju'), somewhere())).rejects.toThrow()
  expect(await prisma().member.count()).toBe(0)
})

it('sends one address no more than a few letters', async () => {
  await makeMember({ email: 'minhee@example.org' })
  for (let n = 0; n < 5; n++) await signUp(account(`handle${n}q`, 'minhee@example.org'), somewhere())
  await expect(signUp(account('onemore', 'minhee@example.org'), somewhere())).rejects.toThrow(TooOften)
})
