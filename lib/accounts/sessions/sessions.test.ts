import { expect, it } from 'vitest'
import { hashOf } from '@/lib/accounts/tokens'
import { pool, prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { endSession, findSession, getSession, openSession } from './sessions'

freshDatabase()

const hours = (date: Date) => Math.round((date.getTime() - Date.now()) / 3_600_000)

it('is found by its token, of which the database has only the hash', async () => {
  const member = await makeMember()
  const token = await sessionOf(member)
  expect((await getSession(token))?.member).toMatchObject({ id: member.id, handle: member.handle })
  expect((await getSession(token))?.member).not.toHaveProperty('passwordHash')
  const { rows } = await pool().query('select row_to_json(session)::text as row from session')
  for (const { row } of rows) expect(row).not.toContain(token)
})

it('lives thirty days, and twelve hours for who can act on others', async () => {
  const place = { userAgent: null, address: null }
  const [member, editor] = [await makeMember(), await makeMember({ roles: ['editor'] })]
  expect(hours((await openSession(prisma(), member, place, 'both')).expiresAt)).toBe(720)
  expect(hours((await openSession(prisma(), editor, place, 'both')).expiresAt)).toBe(12)
})

it('waits ten minutes for the second factor of who has one, and lets nobody in meanwhile', async () => {
  const place = { userAgent: null, address: null }
  const member = await makeMember({ roles: ['editor'] })
  const half = await openSession(prisma(), member, place)
  expect(half.factorDue).toBe(true)
  expect(Math.round((half.expiresAt.getTime() - Date.now()) / 60_000)).toBe(10)
  expect(await getSession(half.token)).toBeNull()
  expect(await findSession(half.token)).toMatchObject({ factorDue: true, member: { id: member.id } })
})

it('is gone when it is over, ended, or was never there', async () => {
  const member = await makeMember()
  const [over, ended] = [await sessionOf(member), await sessionOf(member)]
  await prisma().session.update({ where: { tokenHash: hashOf(over) }, data: { expiresAt: new Date() } })
  await endSession(ended)
  await endSession(ended)
  for (const token of [over, ended, 'never']) expect(await getSession(token)).toBeNull()
})

it('shows the member as they are now', async () => {
  const member = await makeMember({ roles: ['moderator'] })
  const token = await sessionOf(member)
  await prisma().member.update({ where: { id: member.id }, data: { roles: [] } })
  expect((await getSession(token))?.member.roles).toEqual([])
})

it('writes down that it was seen, but not at every page', async () => {
  const token = await sessionOf(await makeMember())
  const where = { tokenHash: hashOf(token) }
  const long = new Date(Date.now() - 3_600_000)
  await prisma().session.update({ where, data: { lastSeenAt: long } })
  await getSession(token)
  const seen = (await prisma().session.findUniqueOrThrow({ where })).lastSeenAt
  expect(seen.getTime()).toBeGreaterThan(long.getTime())
  await getSession(token)
  expect((await prisma().session.findUniqueOrThrow({ where })).lastSeenAt).toEqual(seen)
})

it('keeps the network and the device in words, never the address', async () => {
  const member = await makeMember()
  await openSession(prisma(), member, { userAgent: 'Mozilla Firefox/150 Windows', address: '203.0.113.77' })
  const row = await prisma().session.findFirstOrThrow({ where: { memberId: member.id } })
  expect(row).toMatchObject({ network: '203.0.113.0/24', device: 'Firefox on Windows' })
})
