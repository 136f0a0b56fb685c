import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { MistakenField, TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, PASSWORD, sessionOf, somewhere } from '@/lib/testing/members'
import { changePassword } from './changing-password'
import { getSession } from './sessions/sessions'
import { signIn } from './signing-in'

freshDatabase()

const password = 'another seat by the aisle'

async function memberWithTwo() {
  const member = await makeMember()
  const [here, there] = [await sessionOf(member), await sessionOf(member)]
  return { ...member, here, there, sessionId: (await getSession(here))?.id ?? 0 }
}

it('changes it for who knows the old one, and ends every other session', async () => {
  const member = await memberWithTwo()
  await changePassword(member, { currentPassword: PASSWORD, password })
  expect(await getSession(member.here)).not.toBeNull()
  expect(await getSession(member.there)).toBeNull()
  await signIn({ name: member.handle, password }, somewhere())
})

it('refuses who does not, and after a few tries anybody', async () => {
  const member = await memberWithTwo()
  const wrong = { currentPassword: 'a wrong password', password }
  for (let n = 0; n < 5; n++) await expect(changePassword(member, wrong)).rejects.toThrow(MistakenField)
  await expect(changePassword(member, { ...wrong, currentPassword: PASSWORD })).rejects.toThrow(TooOften)
  expect(await getSession(member.there)).not.toBeNull()
})

it('lets one of two changes through that come at once', async () => {
  const member = await memberWithTwo()
  const change = (to: string) => changePassword(member, { currentPassword: PASSWORD, password: to })
  const done = await Promise.allSettled([change('the first of two'), change('the second of two')])
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('takes the old one for a proof of who they are', async () => {
  const member = await memberWithTwo()
  const where = { id: member.sessionId }
  await prisma().session.update({ where, data: { freshAt: new Date(0) } })
  await changePassword(member, { currentPassword: PASSWORD, password })
  expect((await prisma().session.findUniqueOrThrow({ where })).freshAt.getTime()).toBeGreaterThan(0)
})
