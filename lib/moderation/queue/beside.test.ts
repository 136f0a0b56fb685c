import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { claimCase } from '@/lib/moderation/cases/claiming'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { freshDatabase } from '@/lib/testing/database'
import { makeCase, makeModerator, openAbout } from '@/lib/testing/moderation/making'
import { caseAddress, decidedAddress } from './addresses'
import { getBeside, nextAfter } from './beside'
import { carriedFilters, withinQueue } from './filters'

freshDatabase('each test')

const place = (id: number) => prisma().moderationCase.findUniqueOrThrow({ where: { id } })
const report = (weight: number) => ({ reports: [{ reason: 'spam' as const, weight }] })

async function threeCases() {
  const viewer = await makeModerator()
  const [heavy, first, second] = [
    await makeCase(report(3)),
    await makeCase(report(1)),
    await makeCase(report(1)),
  ]
  return { viewer, heavy, first, second }
}

it('goes along the queue both ways, past what others are at', async () => {
  const { viewer, heavy, first, second } = await threeCases()
  const beside = async (id: number) => getBeside(viewer, await place(id), {})
  expect(await beside(heavy.case)).toEqual({ previous: null, next: first.case })
  expect(await beside(first.case)).toEqual({ previous: heavy.case, next: second.case })
  expect(await beside(second.case)).toEqual({ previous: first.case, next: null })
  await claimCase(await makeModerator(), { case: first.case })
  expect(await beside(heavy.case)).toEqual({ previous: null, next: second.case })
  await claimCase(viewer, { case: second.case })
  expect(await beside(heavy.case)).toEqual({ previous: null, next: second.case })
})

it('goes on after an act with the next, at the end with the first, and at last with none', async () => {
  const { viewer, heavy, first, second } = await threeCases()
  const dismiss = (id: number) => decideCase(viewer, decidingShape.parse({ case: id, act: 'dismiss' }))
  await dismiss(first.case)
  expect(await nextAfter(viewer, first.case, {})).toBe(second.case)
  await dismiss(second.case)
  expect(await nextAfter(viewer, second.case, {})).toBe(heavy.case)
  await dismiss(heavy.case)
  expect(await nextAfter(viewer, heavy.case, {})).toBeNull()
})

it('stays within what the queue was narrowed to', async () => {
  const { viewer, heavy, first } = await threeCases()
  const profile = await openAbout({ kind: 'profile', id: first.member.id })
  expect(await nextAfter(viewer, heavy.case, { kind: 'profile' })).toBe(profile)
  expect(await getBeside(viewer, await place(profile), { kind: 'profile' })).toEqual({
    previous: null,
    next: null,
  })
})

it('carries that along by address and by form', () => {
  const filters = { kind: 'review', film: 'ballerina-2023' } as const
  expect(caseAddress(7, filters)).toBe('/moderation/cases/7?kind=review&film=ballerina-2023')
  expect(carriedFilters.parse(withinQueue(filters))).toMatchObject(filters)
  expect(Object.values(carriedFilters.parse('kind=opera&x=\0')).some(Boolean)).toBe(false)
  expect([decidedAddress(3, 7, filters), decidedAddress(3, null, {})]).toEqual([
    '/moderation/cases/7?kind=review&film=ballerina-2023&decided=3',
    '/moderation?decided=3',
  ])
})
