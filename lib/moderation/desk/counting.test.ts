import { beforeAll, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { appealAct } from '@/lib/moderation/appeals/appealing'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { freshDatabase } from '@/lib/testing/database'
import { makeCase, makeModerator } from '@/lib/testing/moderation/making'
import { countAges, countDays } from './counting'

freshDatabase()
vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' }))

const NOW = new Date('2026-06-30T12:00:00Z')
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

it('counts each of the last days, those without anything too, and today', async () => {
  const { case: id, member } = await makeCase({ reports: [{ reason: 'hate', weight: 1 }] })
  const act = await decideCase(
    await makeModerator(),
    decidingShape.parse({ case: id, act: 'warn', rule: 'hate', reason: 'It calls people names.' }),
  )
  await appealAct(member, { act, text: 'It quotes the film.' })
  const restored = { kind: 'restore', subjectKind: 'review', subjectId: 1, decider: 'moderator' } as const
  await prisma().moderationAct.create({ data: { ...restored, undoesId: act, at: ago(2) } })
  await prisma().report.updateMany({ data: { at: ago(29.4) } })
  await prisma().moderationAct.update({ where: { id: act }, data: { at: ago(2) } })
  await prisma().appeal.updateMany({ data: { at: NOW } })
  await prisma().member.updateMany({ data: { createdAt: ago(40) } })
  await prisma().member.update({ where: { id: member.id }, data: { createdAt: ago(29.6) } })
  const days = await countDays(30, NOW)
  const none = { reports: 0, acts: 0, appeals: 0, signUps: 0, held: 0 }
  expect([days.length, days[0]?.on, days.at(-1)?.on]).toEqual([30, '2026-06-01', '2026-06-30'])
  expect(days.filter((day) => Object.values(day).some((n) => typeof n === 'number' && n > 0))).toEqual([
    { ...none, on: '2026-06-01', reports: 1 },
    { ...none, on: '2026-06-28', acts: 1 },
    { ...none, on: '2026-06-30', appeals: 1 },
  ])
  const longer = await countDays(90, NOW)
  expect(longer.reduce((all, { signUps }) => all + signUps, 0)).toBe(await prisma().member.count())
})

it('counts what waits by how long', async () => {
  for (const days of [0.5, 0.9, 1, 6.9, 7, 100]) {
    const { case: id } = await makeCase()
    await prisma().moderationCase.update({ where: { id }, data: { openedAt: ago(days) } })
  }
  expect(await countAges(NOW)).toEqual([2, 1, 1, 2])
})
