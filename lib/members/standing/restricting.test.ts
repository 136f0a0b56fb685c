import { describe, expect, it } from 'vitest'
import { Stale } from '@/lib/accounts/freshness'
import { getSession } from '@/lib/accounts/sessions/sessions'
import { pool, prisma } from '@/lib/db'
import { FOR_GOOD, standingOf } from '@/lib/members/policy'
import { Refusal } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import type { Role } from '@/prisma/generated/enums'
import { liftSilence, liftSuspension, silenceMember, suspendMember } from './restricting'
import { type Restricting, restrictShape } from './schema'

freshDatabase()

const fresh = async (...roles: Role[]) => ({ ...(await makeMember({ roles })), freshAt: new Date() })
const how = (member: { id: number }, more: Partial<Restricting> = {}): Restricting => ({
  member: member.id,
  length: 'week',
  rule: 'people',
  reason: 'Wrote three times that another member is no person.',
  ...more,
})
const now = (id: number) => prisma().member.findUniqueOrThrow({ where: { id } })
const entries = (id: number) =>
  prisma().auditEntry.findMany({ where: { subjectKind: 'member', subjectId: id }, orderBy: { id: 'asc' } })

describe('suspending', () => {
  it('takes effect, says why and until when, and ends all sessions', async () => {
    const [moderator, member] = [await fresh('moderator'), await makeMember()]
    const token = await sessionOf(member)
    await suspendMember(moderator, how(member))
    expect(standingOf(await now(member.id))).toBe('suspended')
    expect(await getSession(token)).toBeNull()
    const [row] = await prisma().restriction.findMany({ where: { memberId: member.id } })
    expect(row).toMatchObject({ kind: 'suspension', byId: moderator.id, rule: 'people', liftedAt: null })
    expect(row?.until).toEqual((await now(member.id)).suspendedUntil)
    expect(Math.round((Number(row?.until) - Date.now()) / 86_400_000)).toBe(7)
    expect(await entries(member.id)).toMatchObject([
      { act: 'member suspended', actorId: moderator.id, details: { until: row?.until?.toISOString() } },
    ])
  })

  it('can be for good', async () => {
    const [moderator, member] = [await fresh('moderator'), await makeMember()]
    await suspendMember(moderator, how(member, { length: 'for good' }))
    expect((await now(member.id)).suspendedUntil).toEqual(FOR_GOOD)
    expect(await prisma().restriction.findFirst({ where: { memberId: member.id } })).toMatchObject({
      until: null,
    })
    expect(await entries(member.id)).toMatchObject([{ details: { until: null } }])
  })

  it('anew stands beside what was said before, and the longer counts', async () => {
    const [moderator, member] = [await fresh('moderator'), await makeMember()]
    await suspendMember(moderator, how(member, { length: 'for good' }))
    await suspendMember(moderator, how(member, { length: 'day' }))
    const rows = await prisma().restriction.findMany({
      where: { memberId: member.id },
      orderBy: { id: 'asc' },
    })
    expect(rows.map(({ liftedById }) => liftedById)).toEqual([null, null])
    expect((await now(member.id)).suspendedUntil).toEqual(FOR_GOOD)
    await liftSuspension(moderator, member.id)
    expect((await now(member.id)).suspendedUntil).toBeNull()
  })

  it('is lifted, once', async () => {
    const [moderator, member] = [await fresh('moderator'), await makeMember()]
    await suspendMember(moderator, how(member))
    await liftSuspension(moderator, member.id)
    expect(standingOf(await now(member.id))).toBe('good')
    expect(await prisma().restriction.findFirst({ where: { memberId: member.id } })).toMatchObject({
      liftedById: moderator.id,
    })
    await expect(liftSuspension(moderator, member.id)).rejects.toThrow('over already')
    expect((await entries(member.id)).map(({ act }) => act)).toEqual([
      'member suspended',
      'suspension lifted',
    ])
  })
})

it('silencing keeps the sessions, and suspending beside it leaves it be', async () => {
  const [moderator, member] = [await fresh('moderator'), await makeMember()]
  const token = await sessionOf(member)
  await silenceMember(moderator, how(member))
  expect(standingOf(await now(member.id))).toBe('silenced')
  expect(await getSession(token)).not.toBeNull()
  await suspendMember(moderator, how(member))
  await liftSuspension(moderator, member.id)
  expect(standingOf(await now(member.id))).toBe('silenced')
  await liftSilence(moderator, member.id)
  expect(standingOf(await now(member.id))).toBe('good')
})

const verbs = { suspendMember, silenceMember, liftSuspension, liftSilence }
describe.each(Object.keys(verbs) as (keyof typeof verbs)[])('%s', (verb) => {
  const call = (viewer: { id: number; freshAt: Date }, member: { id: number }) =>
    verb === 'suspendMember' || verb === 'silenceMember'
      ? verbs[verb](viewer, how(member))
      : verbs[verb](viewer, member.id)
  const later = { suspendedUntil: FOR_GOOD, silencedUntil: FOR_GOOD }

  it('is not for the same rank, the higher, or oneself', async () => {
    const moderator = await fresh('moderator')
    for (const roles of [['moderator'], ['administrator']] as Role[][])
      await expect(call(moderator, await makeMember({ roles, ...later }))).rejects.toThrow(Refusal)
    for (const role of ['moderator', 'administrator'] as Role[]) {
      const self = await fresh(role)
      await expect(call(self, self)).rejects.toThrow('this to this member')
    }
    await expect(call(await fresh('editor'), await makeMember(later))).rejects.toThrow(Refusal)
  })

  it('wants somebody fresh, who still may, and a member who is there', async () => {
    const stale = { ...(await fresh('moderator')), freshAt: new Date(0) }
    await expect(call(stale, await makeMember(later))).rejects.toThrow(Stale)
    const demoted = await fresh('moderator')
    await pool().query(`update member set suspended_until = 'tomorrow' where id = $1`, [demoted.id])
    await expect(call(demoted, await makeMember(later))).rejects.toThrow('any more')
    await expect(call(await fresh('moderator'), { id: 2_147_483_647 })).rejects.toThrow('no such member')
  })
})

it('leaves one of two administrators who suspend each other at once, every time', async () => {
  for (let round = 0; round < 8; round++) {
    await pool().query('update member set roles = $1', ['{}'])
    const [one, other] = [await fresh('administrator'), await fresh('administrator')]
    const tries = await Promise.allSettled([suspendMember(one, how(other)), suspendMember(other, how(one))])
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  }
})

it('asks for a reason, a rule and a length', () => {
  const asked = restrictShape.safeParse({ member: '1', reason: ' short ', length: 'x', rule: '' })
  expect(asked.error?.issues.map(({ path }) => path[0])).toEqual(['length', 'rule', 'reason'])
})
