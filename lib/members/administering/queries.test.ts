import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { inStanding, type Standing, standingOf } from '@/lib/members/policy'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { getMember, listMembers } from './queries'
import { searchShape } from './schema'

freshDatabase('each test')

const [administrator, moderator] = [{ roles: ['administrator' as const] }, { roles: ['moderator' as const] }]
const handles = async (viewer: Parameters<typeof listMembers>[0], asked: Record<string, string>) =>
  (await listMembers(viewer, searchShape.parse(asked))).members.map(({ handle }) => handle)

it('finds by part of a handle or a name, and by a whole address for administrators alone', async () => {
  await makeMember({ handle: 'okju', name: 'Jang Okju', email: 'seat@example.org' })
  await makeMember({ handle: 'minhee', name: 'Choi Min-hee' })
  expect(await handles(moderator, { q: 'OKJ' })).toEqual(['okju'])
  expect(await handles(moderator, { q: 'choi' })).toEqual(['minhee'])
  expect(await handles(administrator, { q: 'Seat@Example.org' })).toEqual(['okju'])
  expect(await handles(moderator, { q: 'seat@example.org' })).toEqual([])
  expect(await handles(administrator, { q: 'seat@example' })).toEqual([])
  expect(await handles(administrator, { q: '%' })).toEqual([])
})

it('goes through everybody once, page by page', async () => {
  await prisma().member.createMany({
    data: Array.from({ length: 65 }, (_, n) => ({
      handle: `m${n}`,
      handleKey: `m${n}`,
      email: `m${n}@example.org`,
    })),
  })
  const seen: number[] = []
  let before: number | undefined
  do {
    const page = await listMembers(moderator, searchShape.parse({ before }))
    seen.push(...page.members.map(({ id }) => id))
    before = page.next
  } while (before)
  expect(seen).toHaveLength(65)
  expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => b - a))
})

it('keeps to a role and a standing, as the predicate has it', async () => {
  const [past, later] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 3_600_000)]
  for (const suspendedUntil of [null, past, later])
    for (const silencedUntil of [null, past, later])
      for (const emailConfirmedAt of [null, past])
        await makeMember({ suspendedUntil, silencedUntil, emailConfirmedAt })
  const all = await prisma().member.findMany()
  for (const standing of ['good', 'unconfirmed', 'silenced', 'suspended'] as Standing[]) {
    const found = await prisma().member.findMany({ where: inStanding(standing), select: { id: true } })
    const meant = all.filter((member) => standingOf(member) === standing)
    expect(found.map(({ id }) => id).toSorted()).toEqual(meant.map(({ id }) => id).toSorted())
    expect(meant.length).toBeGreaterThan(0)
  }
  await makeMember({ handle: 'okju', roles: ['editor'] })
  expect(await handles(moderator, { role: 'editor' })).toEqual(['okju'])
  expect(await handles(moderator, { role: 'editor', standing: 'suspended' })).toEqual([])
})

it('shows addresses and sessions to administrators, and to moderators neither', async () => {
  const member = await makeMember({ handle: 'okju' })
  await sessionOf(member)
  const seen = await getMember(administrator, 'OkJu')
  expect([seen?.email, seen?.sessions?.length]).toEqual([member.email, 1])
  expect(await getMember(moderator, 'okju')).not.toHaveProperty('email')
  expect(await getMember(moderator, 'okju')).not.toHaveProperty('sessions')
  expect(await getMember(administrator, 'nobody')).toBeNull()
})

it('does not stumble over what an address says', () => {
  const odd = { q: ['a', 'b'], role: 'king', standing: '', before: '-1' }
  expect(searchShape.parse(odd)).toEqual({ q: '', role: undefined, standing: undefined, before: undefined })
})
