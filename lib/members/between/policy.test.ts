import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import type { Role } from '@/prisma/generated/enums'
import { blockable } from './hiding'
import { followable, isAnother, others } from './policy'

freshDatabase()

const people = ['oneself', 'anybody', 'unconfirmed', 'muted', 'blocked', 'blocking'] as const
const ids = {} as Record<(typeof people)[number], number>

beforeAll(async () => {
  for (const one of people)
    ids[one] = (await makeMember(one === 'unconfirmed' ? { emailConfirmedAt: null } : {})).id
  const { oneself, muted, blocked, blocking } = ids
  await prisma().memberMute.create({ data: { memberId: oneself, mutedId: muted } })
  await prisma().memberBlock.create({ data: { blockerId: oneself, blockedId: blocked } })
  await prisma().memberBlock.create({ data: { blockerId: blocking, blockedId: oneself } })
})

it.each([
  ['oneself', false, false],
  ['anybody', true, true],
  ['unconfirmed', false, false],
  ['muted', true, true],
  ['blocked', true, false],
  ['blocking', true, false],
] as const)('%s: to mute or block %s, to follow %s', async (who, keptAway, followed) => {
  const viewer = { id: ids.oneself }
  const is = (where: object) => prisma().member.count({ where: { ...where, AND: { id: ids[who] } } })
  expect(await is(others(viewer))).toBe(Number(keptAway))
  expect(await is(followable(viewer))).toBe(Number(followed))
  expect(isAnother(viewer, { id: ids[who] })).toBe(who !== 'oneself')
})

it.each([
  ['a member', [], null, true],
  ['an editor', ['editor'], new Date(), true],
  ['a moderator', ['moderator'], new Date(), false],
  ['a moderator without a factor', ['moderator'], null, true],
  ['an administrator', ['administrator'], new Date(), false],
] as [string, Role[], Date | null, boolean][])(
  'a block hides pages from %s',
  (_, roles, factorSince, hides) => expect(blockable({ id: 7, roles, factorSince })).toBe(hides ? 7 : null),
)

it('and from nobody at the public door', () => expect(blockable(null)).toBeNull())
