import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { getRestriction } from './notice'

freshDatabase()

const day = (n: number) => new Date(Date.now() + n * 86_400_000)

it('finds what keeps a member in their standing the longest', async () => {
  const { id } = await makeMember()
  const { id: byId } = await makeMember()
  const restrict = (reason: string, more: { until?: Date | null; liftedAt?: Date; kind?: 'suspension' }) =>
    prisma().restriction.create({
      data: { kind: 'silence', memberId: id, byId, rule: 'people', ruleVersion: 1, reason, ...more },
    })
  expect(await getRestriction({ id }, 'silenced')).toBeNull()
  await restrict('for three days', { until: day(3) })
  await restrict('for a whole week', { until: day(7) })
  await restrict('another kind', { until: day(30), kind: 'suspension' })
  expect(await getRestriction({ id }, 'silenced')).toMatchObject({ reason: 'for a whole week', actId: null })
  expect(await getRestriction({ id }, 'suspended')).toMatchObject({ reason: 'another kind' })
  await restrict('lifted since', { until: null, liftedAt: new Date() })
  expect(await getRestriction({ id }, 'silenced')).toMatchObject({ reason: 'for a whole week' })
  await restrict('for ever, that is', { until: null })
  expect(await getRestriction({ id }, 'silenced')).toMatchObject({ reason: 'for ever, that is' })
})
