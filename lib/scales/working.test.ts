import { expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { saveScale } from './saving'
import { keepRescoring } from './working'

freshDatabase()

it('does first what was left, and then each version that comes into force', async () => {
  const review = reviewEntry({ outlet: 'Post', score: { raw: '4', value: 4, best: 5, worst: null } })
  await applied(filmFile({}, { criticReviews: [review] }))
  const who = await makeMember({ roles: ['editor'] })
  const { id: outlet } = await prisma().outlet.findFirstOrThrow()
  const scale = { outlet, worst: null, labels: [], why: 'Its page.' }
  await saveScale(who, { ...scale, seen: 0, best: 10 })
  const best = async () => (await prisma().criticReview.findFirstOrThrow()).scoreBest?.toNumber()
  await keepRescoring()
  expect(await best()).toBe(10)
  await saveScale(who, { ...scale, seen: 1, best: 20 })
  await vi.waitFor(async () => expect(await best()).toBe(20), { timeout: 10_000, interval: 200 })
})
