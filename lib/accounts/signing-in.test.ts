import { expect, it } from 'vitest'
import { Refusal, TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, PASSWORD, somewhere } from '@/lib/testing/members'
import { getSession } from './sessions/sessions'
import { signIn } from './signing-in'

freshDatabase()

const said = (name: string, password = PASSWORD) => signIn({ name, password }, somewhere())

it.each(['name', 'NAME', 'mail'])('opens a session for who knows the password, by %s', async (by) => {
  const { id, handle, email } = await makeMember()
  const name = { name: handle, NAME: handle.toUpperCase(), mail: ` ${email.toUpperCase()}`.trim() }[by] ?? ''
  const { token } = await said(name)
  expect((await getSession(token))?.member.id).toBe(id)
})

it('says the same of a wrong password, an unknown name and an account without a password', async () => {
  const [member, without] = [await makeMember(), await makeMember({ passwordHash: null })]
  const words = (tried: Promise<unknown>) =>
    tried.then(String, (error: Refusal) => `${error.reason}: ${error.message}`)
  const answers = await Promise.all([
    words(said(member.handle, 'a wrong password')),
    words(said('nobody-here')),
    words(said('nobody@example.org')),
    words(said('@')),
    words(said(without.handle)),
  ])
  expect(new Set(answers)).toEqual(new Set(['unknown: No account has this name and this password.']))
})

it('lets five tries through of any number at once, by whatever name', async () => {
  const { handle, email } = await makeMember()
  const tries = await Promise.allSettled(
    Array.from({ length: 24 }, (_, n) =>
      said(n % 2 ? handle : email, n < 12 ? PASSWORD : 'a wrong password'),
    ),
  )
  const tooOften = tries.filter((one) => one.status === 'rejected' && one.reason instanceof TooOften)
  expect(tooOften).toHaveLength(19)
})

it('limits names nobody has no less', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 12 }, () => said('no-such-name')))
  expect(tries.filter((one) => one.status === 'rejected' && one.reason instanceof TooOften)).toHaveLength(7)
  expect(tries.every((one) => one.status === 'rejected' && one.reason instanceof Refusal)).toBe(true)
})
