import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { restoreOwnReview, withdrawReview } from './withdrawing'

freshDatabase()

let member: Awaited<ReturnType<typeof makeSettled>>
beforeAll(async () => {
  member = await makeSettled()
})
const withdrawnAt = async (id: number) => (await prisma().review.findUnique({ where: { id } }))?.withdrawnAt

it('takes a review away, twice as once, and leaves its stars', async () => {
  const { id, film } = await makeReview({ halfStars: '8' }, member)
  expect(await withdrawReview(member, { review: id })).toBe(film.slug)
  const first = await withdrawnAt(id)
  expect(first).toBeInstanceOf(Date)
  await withdrawReview(member, { review: id })
  expect(await withdrawnAt(id)).toEqual(first)
  expect(await prisma().rating.count({ where: { filmId: film.id, halfStars: 8 } })).toBe(1)
})

it('gives it back within a day, and not after', async () => {
  const { id } = await makeReview({}, member)
  await restoreOwnReview(member, { review: id })
  await withdrawReview(member, { review: id })
  await restoreOwnReview(member, { review: id })
  expect(await withdrawnAt(id)).toBeNull()
  const long = new Date(Date.now() - 24 * 3_600_000)
  await prisma().review.update({ where: { id }, data: { withdrawnAt: long } })
  await expect(restoreOwnReview(member, { review: id })).rejects.toThrow('A day has passed')
  expect(await withdrawnAt(id)).toEqual(long)
})

it('does neither for anybody else', async () => {
  const { id } = await makeReview({}, member)
  const other = await makeSettled()
  for (const review of [id, 999_999])
    for (const verb of [withdrawReview, restoreOwnReview])
      await expect(verb(other, { review })).rejects.toMatchObject({ reason: 'gone' })
  expect(await withdrawnAt(id)).toBeNull()
})
