import { expect, it } from 'vitest'
import { getSession } from '@/lib/accounts/sessions/sessions'
import type { Viewer } from '@/lib/accounts/viewer'
import { pool, prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { becomeOwner, isOwnerLinkGood } from './becoming'
import { makeOwnerLink } from './link'

freshDatabase('each test')

const link = async () => (await makeOwnerLink(pool())) ?? 'none'

async function viewerOf(member: Awaited<ReturnType<typeof makeMember>>): Promise<Viewer> {
  const session = await getSession(await sessionOf(member))
  if (!session) throw new Error('no session')
  return { ...session.member, sessionId: session.id, freshAt: session.freshAt }
}

const newcomer = async () => viewerOf(await makeMember({ emailConfirmedAt: null }))
const administrators = () => prisma().member.findMany({ where: { roles: { has: 'administrator' } } })

it('makes the one who has it administrator, confirms the address, and writes it down', async () => {
  const token = await link()
  const viewer = await newcomer()
  expect(await isOwnerLinkGood(token)).toBe(true)
  await becomeOwner(viewer, token)
  expect(await administrators()).toMatchObject([{ id: viewer.id, emailConfirmedAt: expect.any(Date) }])
  expect(await prisma().auditEntry.findMany()).toMatchObject([
    {
      actorId: viewer.id,
      act: 'administrator created',
      subjectId: viewer.id,
      details: { by: 'owner link' },
    },
  ])
  expect(await isOwnerLinkGood(token)).toBe(false)
})

it('ends their other sessions, and keeps this one no longer than staff’s', async () => {
  const member = await makeMember()
  await sessionOf(member)
  const viewer = await viewerOf(member)
  await becomeOwner(viewer, await link())
  const left = await prisma().session.findMany()
  expect(left).toMatchObject([{ id: viewer.sessionId }])
  expect(left[0]?.expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 12 * 3_600_000)
})

it('of many who press at once makes one', async () => {
  const token = await link()
  const viewers = await Promise.all(Array.from({ length: 12 }, newcomer))
  const tried = await Promise.allSettled(viewers.map((viewer) => becomeOwner(viewer, token)))
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const outcome of tried)
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Refusal)
  expect(await administrators()).toHaveLength(1)
  expect(await prisma().auditEntry.count()).toBe(1)
})

it('is void once a newer one is printed, and nobody keeps the token itself', async () => {
  const [older, newer] = [await link(), await link()]
  await expect(becomeOwner(await newcomer(), older)).rejects.toThrow('a newer one was printed')
  expect(await administrators()).toEqual([])
  const { rows } = await pool().query('SELECT * FROM owner_link')
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(newer)
  await becomeOwner(await newcomer(), newer)
})

it('is not made, nor good, where somebody administers already', async () => {
  const token = await link()
  await makeMember({ roles: ['administrator'] })
  expect(await makeOwnerLink(pool())).toBeNull()
  expect(await isOwnerLinkGood(token)).toBe(false)
  await expect(becomeOwner(await newcomer(), token)).rejects.toThrow('used already')
  expect(await administrators()).toHaveLength(1)
})

it('is not for who is suspended, nor for an address somebody else has confirmed', async () => {
  const token = await link()
  const suspended = await viewerOf(await makeMember({ suspendedUntil: new Date(Date.now() + 60_000) }))
  await expect(becomeOwner(suspended, token)).rejects.toThrow('suspended')
  await makeMember({ email: 'okju@example.org' })
  const claiming = await viewerOf(await makeMember({ email: 'okju@example.org', emailConfirmedAt: null }))
  await expect(becomeOwner(claiming, token)).rejects.toThrow('Another account')
  expect(await administrators()).toEqual([])
  expect(await isOwnerLinkGood(token)).toBe(true)
})
