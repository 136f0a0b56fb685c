import { expect, it } from 'vitest'
import { resetPassword } from '@/lib/accounts/mailed-links'
import { pool, prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { createAdministrator } from './creating'
import { makeOwnerLink } from './link'

freshDatabase('each test')

const entries = () => prisma().auditEntry.findMany()

it('promotes a member, ends their sessions, voids the owner’s link and writes it down', async () => {
  await makeOwnerLink(pool())
  const member = await makeMember({ handle: 'okju' })
  await sessionOf(member)
  expect(await createAdministrator('OKJU')).toEqual({ handle: 'okju', changed: true, path: null })
  expect(await prisma().member.findFirst()).toMatchObject({ roles: ['administrator'] })
  expect(await prisma().session.count()).toBe(0)
  expect(await prisma().ownerLink.count()).toBe(0)
  expect(await entries()).toMatchObject([
    { actorId: null, act: 'administrator created', subjectId: member.id, details: { by: 'command line' } },
  ])
  expect(await createAdministrator('okju')).toMatchObject({ changed: false, path: null })
  expect(await entries()).toHaveLength(1)
})

it('makes a new account, whose password is chosen by a link that works once', async () => {
  const created = await createAdministrator('okju', 'okju@example.org')
  expect(created).toMatchObject({ handle: 'okju', changed: true })
  expect(await prisma().member.findFirst()).toMatchObject({
    handle: 'okju',
    email: 'okju@example.org',
    emailConfirmedAt: expect.any(Date),
    passwordHash: null,
    roles: ['administrator'],
  })
  const reset = { token: created.path?.split('/').at(-1) ?? '', password: 'a seat by the aisle' }
  await resetPassword(reset)
  await expect(resetPassword(reset)).rejects.toThrow('used already')
  // Whoever let the hour pass gets another link, as long as there is no password.
  expect(await createAdministrator('okju')).toMatchObject({ changed: false, path: null })
})

it('prints another link to who has no password yet', async () => {
  const first = await createAdministrator('okju', 'okju@example.org')
  const second = await createAdministrator('okju')
  expect(second).toMatchObject({
    changed: false,
    path: expect.stringMatching(/^\/reset-password\/[\w-]{43}$/),
  })
  expect(second.path).not.toBe(first.path)
})

it('refuses what is not clear, and changes nothing', async () => {
  await makeMember({ handle: 'minhee', email: 'minhee@example.org' })
  await makeMember({ handle: 'gone', suspendedUntil: new Date(Date.now() + 60_000) })
  await expect(createAdministrator('okju')).rejects.toThrow('say an e-mail address too')
  await expect(createAdministrator('minhee', 'other@example.org')).rejects.toThrow('a member already')
  await expect(createAdministrator('okju', 'minhee@example.org')).rejects.toThrow('Another account')
  await expect(createAdministrator('gone')).rejects.toThrow('suspended')
  expect(await prisma().member.count({ where: { roles: { isEmpty: false } } })).toBe(0)
  expect(await prisma().member.count()).toBe(2)
  expect(await entries()).toEqual([])
})

it('of two at once for one handle makes one account', async () => {
  const tried = await Promise.allSettled([
    createAdministrator('okju', 'okju@example.org'),
    createAdministrator('okju', 'okju@example.org'),
  ])
  expect(tried.some(({ status }) => status === 'fulfilled')).toBe(true)
  expect(await prisma().member.count()).toBe(1)
  expect(await entries()).toHaveLength(1)
})
