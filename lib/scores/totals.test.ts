import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile, reviewEntry, scoredEntry, silentEntry } from '@/lib/testing/films'

freshDatabase()

const totals = async (slug: string) => {
  const film = await prisma().film.findUniqueOrThrow({ where: { slug } })
  const { reviewCount, scoredCount, criticMean, bandLow, bandHigh, verdict } = film
  const number = (d: typeof criticMean) => d?.toNumber() ?? null
  return {
    reviewCount,
    scoredCount,
    mean: number(criticMean),
    low: number(bandLow),
    high: number(bandHigh),
    verdict,
  }
}

test('two scored reviews are below the minimum: no mean, no word, but a band', async () => {
  const file = filmFile({}, { criticReviews: [scoredEntry(90), scoredEntry(70)] })
  await applied(file)
  expect(await totals(file.film.slug)).toEqual({
    reviewCount: 2,
    scoredCount: 2,
    mean: null,
    low: 80,
    high: 80,
    verdict: null,
  })
})

test('drafts and withdrawn reviews count nowhere', async () => {
  const hidden = [scoredEntry(0, { status: 'draft' }), scoredEntry(0, { status: 'withdrawn' })]
  const file = filmFile({}, { criticReviews: [scoredEntry(90), scoredEntry(80), scoredEntry(70), ...hidden] })
  await applied(file)
  expect(await totals(file.film.slug)).toMatchObject({ reviewCount: 3, mean: 80, verdict: 'recommended' })
})

test('a word once given stays until the band is past the line by the margin, with its date', async () => {
  const file = filmFile({}, { criticReviews: [scoredEntry(65), scoredEntry(65), scoredEntry(65)] })
  await applied(file)
  const where = { slug: file.film.slug }
  await prisma().film.update({ where, data: { verdictSince: new Date('2020-01-01') } })

  await applied({ ...file, criticReviews: [silentEntry('mixed')] })
  expect(await totals(file.film.slug)).toMatchObject({ low: 58.75, verdict: 'recommended' })
  const kept = await prisma().film.findUniqueOrThrow({ where })
  expect(kept.verdictSince?.toISOString().slice(0, 10)).toBe('2020-01-01')

  await applied({ ...file, criticReviews: [silentEntry('negative')] })
  expect(await totals(file.film.slug)).toMatchObject({ verdict: 'divided' })
  const changed = await prisma().film.findUniqueOrThrow({ where })
  expect(changed.verdictSince?.toISOString().slice(0, 10)).toBe(new Date().toISOString().slice(0, 10))
})

test('a critic’s stated floor is taken off before the mean', async () => {
  const onFive = { raw: '3 of 1–5', value: 3, best: 5, worst: 1 }
  const file = filmFile(
    {},
    { criticReviews: [scoredEntry(50), scoredEntry(50), reviewEntry({ score: onFive, verdict: 'mixed' })] },
  )
  await applied(file)
  expect(await totals(file.film.slug)).toMatchObject({ mean: 50, verdict: 'divided' })
})

test('reviews brought in at the same moment are all counted', async () => {
  const file = filmFile()
  await applied(file)
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      applied({ ...file, criticReviews: [scoredEntry(50 + n, { critic: `C ${n}` })] }),
    ),
  )
  expect(await totals(file.film.slug)).toMatchObject({ reviewCount: 12, scoredCount: 12, mean: 55.5 })
})
