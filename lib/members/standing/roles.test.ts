import { expect, it } from 'vitest'
import { Stale } from '@/lib/accounts/freshness'
import { getSession } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import type { Prisma } from '@/prisma/generated/client'
import type { Role } from '@/prisma/generated/enums'
import { grantRole, withdrawRole } from './roles'

freshDatabase('each test')

const fresh = async (roles: Role[], more: Partial<Prisma.MemberCreateInput> = {}) => ({
  ...(await makeMember({ roles, ...more })),
  freshAt: new Date(),
})
const rolesOf = async ({ id }: { id: number }) =>
  (await prisma().member.findUniqueOrThrow({ where: { id } })).roles
const entries = () => prisma().auditEntry.findMany({ orderBy: { id: 'asc' } })

it('grants and withdraws, writes both down, and ends their sessions each time', async () => {
  const [administrator, member] = [await fresh(['administrator']), await makeMember()]
  for (const [change, after] of [
    [grantRole, ['editor']],
    [withdrawRole, []],
  ] as const) {
    const token = await sessionOf(member)
    await change(administrator, { member: member.id, role: 'editor' })
    expect(await rolesOf(member)).toEqual(after)
    expect(await getSession(token)).toBeNull()
  }
  const said = { actorId: administrator.id, subjectId: member.id, details: { role: 'editor' } }
  expect(await entries()).toMatchObject([
    { act: 'role granted', ...said },
    { act: 'role withdrawn', ...said },
  ])
})

it('refuses what is so already', async () => {
  const [administrator, member] = [await fresh(['administrator']), await makeMember({ roles: ['editor'] })]
  const asked = (role: Role) => ({ member: member.id, role })
  await expect(grantRole(administrator, asked('editor'))).rejects.toThrow('editor already')
  await expect(withdrawRole(administrator, asked('moderator'))).rejects.toThrow('not moderator')
  expect(await entries()).toEqual([])
})

it('is for administrators who lately showed that it is them, and still are', async () => {
  const member = await makeMember()
  const change = { member: member.id, role: 'editor' } as const
  await expect(grantRole(await fresh(['moderator', 'editor']), change)).rejects.toThrow('Only administrators')
  await expect(
    grantRole({ ...(await fresh(['administrator'])), freshAt: new Date(0) }, change),
  ).rejects.toThrow(Stale)
  const demoted = await fresh(['administrator'])
  await prisma().member.update({ where: { id: demoted.id }, data: { roles: [] } })
  await expect(grantRole(demoted, change)).rejects.toThrow('Only administrators')
  expect(await rolesOf(member)).toEqual([])
})

const later = new Date(Date.now() + 3_600_000)
it.each([
  ['nobody else', null],
  ['a suspended one', { suspendedUntil: later }],
  ['a silenced one', { silencedUntil: later }],
  ['an unconfirmed one', { emailConfirmedAt: null }],
])('keeps the last administrator where beside them is %s', async (_, beside) => {
  if (beside) await fresh(['administrator'], beside)
  const last = await fresh(['administrator', 'editor'])
  const own = { member: last.id, role: 'administrator' } as const
  await expect(withdrawRole(last, own)).rejects.toThrow('Nobody else could')
  expect(await rolesOf(last)).toContain('administrator')
  await withdrawRole(last, { ...own, role: 'editor' })
})

it('lets one of two step down', async () => {
  const [one] = [await fresh(['administrator']), await fresh(['administrator'])]
  await withdrawRole(one, { member: one.id, role: 'administrator' })
  expect(await rolesOf(one)).toEqual([])
})

it('leaves one of two who demote each other at once, or both themselves, every time', async () => {
  for (let round = 0; round < 10; round++) {
    await prisma().member.updateMany({ data: { roles: [] } })
    const [one, other] = [await fresh(['administrator']), await fresh(['administrator'])]
    const demote = (by: typeof one, whom: typeof one) =>
      withdrawRole(by, { member: whom.id, role: 'administrator' })
    const tries = await Promise.allSettled(
      round % 2 ? [demote(one, other), demote(other, one)] : [demote(one, one), demote(other, other)],
    )
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await prisma().member.count({ where: { roles: { has: 'administrator' } } })).toBe(1)
  }
})
