import { expect, it } from 'vitest'
import { listStatements, pool, prisma } from '@/lib/db'
import { MistakenField, TooOften } from '@/lib/refusal'
import { asOwner, freshDatabase } from '@/lib/testing/database'
import { makeMember, PASSWORD, somewhere } from '@/lib/testing/members'
import { CLAIM_DAYS, FORGET_LAPSED } from './lapsing'
import { signUpShape } from './schema'
import { signIn } from './signing-in'
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

it('does exactly the same for an address that has an account', async () => {
  await makeMember({ email: 'minhee@example.org' })
  // The queue is opened by the first letter.
  await signUp(account('first'), somewhere())
  const [known, unknown] = [
    account('somebody', 'Minhee@Example.org'),
    account('anybody', 'anybody@example.org'),
  ]
  const done = []
  for (const one of [known, unknown])
    done.push((await listStatements(() => signUp(one, somewhere()))).statements)
  expect(done[0]).toEqual(done[1])
  expect((await queued()).map(({ letter }) => letter)).toEqual(Array(3).fill('confirmEmail'))
})

it('lets nobody find out about an address by trying again, or by signing in', async () => {
  await makeMember({ email: 'minhee@example.org' })
  const answers = async (handle: string, email: string) => {
    await signUp(account(handle, email), somewhere())
    const [{ emailConfirmedAt }, again, byHandle, byMail] = await Promise.all([
      prisma().member.findFirstOrThrow({ where: { handle } }),
      signUp(account(handle, 'third@example.org'), somewhere()).catch(String),
      signIn({ name: handle, password: PASSWORD }, somewhere()).then(() => 'in', String),
      signIn({ name: email, password: 'a seat by the wall' }, somewhere()).then(() => 'in', String),
    ])
    return { emailConfirmedAt, again, byHandle, byMail }
  }
  const known = await answers('somebody', 'minhee@example.org')
  expect(known).toMatchObject({ emailConfirmedAt: null, byHandle: 'in' })
  expect(known.again).toMatch(/Somebody has this handle/)
  expect(await answers('anybody', 'anybody@example.org')).toEqual(known)
})

it('frees the handle of who did not confirm in a week, and of nobody else', async () => {
  const createdAt = new Date(Date.now() - CLAIM_DAYS * 86_400_000 - 1_000)
  const late = { emailConfirmedAt: null, createdAt }
  await makeMember({ handle: 'okju', ...late })
  await makeMember({ handle: 'minhee', ...late, emailConfirmedAt: new Date() })
  await makeMember({ handle: 'usher', ...late, roles: ['moderator'] })
  await makeMember({ handle: 'choi', ...late, createdAt: new Date(Date.now() - 86_400_000) })
  await signUp(account('okju', 'other@example.org'), somewhere())
  for (const handle of ['minhee', 'usher', 'choi'])
    await expect(signUp(account(handle), somewhere())).rejects.toThrow(MistakenField)
  await makeMember({ handle: 'another', ...late })
  expect((await pool().query(FORGET_LAPSED, [null])).rowCount).toBe(1)
  expect(await prisma().member.count()).toBe(4)
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
  await asOwner((owner) => owner.query('alter schema pgboss rename to pgboss_away'))
  await expect(signUp(account('okju'), somewhere())).rejects.toThrow()
  expect(await prisma().member.count()).toBe(0)
})

it('sends one address no more than a few letters', async () => {
  await makeMember({ email: 'minhee@example.org' })
  for (let n = 0; n < 5; n++) await signUp(account(`handle${n}q`, 'minhee@example.org'), somewhere())
  await expect(signUp(account('onemore', 'minhee@example.org'), somewhere())).rejects.toThrow(TooOften)
})
