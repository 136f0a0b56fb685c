import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { prisma, rows } from '@/lib/db'
import { RECOMMENDED_FROM, VERDICT_CLASSES } from '@/lib/scores/rules'
import { scoreOf100, verdictOfScore } from '@/lib/scores/score'
import { freshDatabase } from '@/lib/testing/database'

freshDatabase()

let filmId = 0
beforeAll(async () => {
  const film = { slug: 'a-film', title: 'A film', sortTitle: 'film' }
  filmId = (await prisma().film.create({ data: film })).id
})

const silent = { verdict: 'mixed', verdictBasis: 'reading', verdictGrounds: 'It says so.' } as const
const scored = {
  scoreRaw: '7/10',
  scoreValue: 7,
  scoreBest: 10,
  verdict: 'positive',
  verdictBasis: 'score',
} as const
let n = 0
const review = (data: object) =>
  prisma().criticReview.create({
    data: { filmId, slug: `review-${++n}`, summary: 'Ours.', provenance: 'A test.', ...silent, ...data },
  })

describe('a critic review is refused by the database', () => {
  test.each<[string, object]>([
    ['with a score above its scale', { ...scored, scoreValue: 11 }],
    [
      'with a score below its stated floor',
      { ...scored, scoreValue: 0.5, scoreWorst: 1, verdict: 'negative' },
    ],
    ['with a floor that is the ceiling', { ...scored, scoreValue: 10, scoreWorst: 10 }],
    ['with a value and no scale', { ...scored, scoreBest: null }],
    ['with a value and no raw score', { ...scored, scoreRaw: null }],
    ['with a verdict its score contradicts', { ...scored, verdict: 'negative' }],
    ['with a score and “our reading”', { ...scored, verdictBasis: 'reading', verdictGrounds: 'x' }],
    ['without a score and “follows from the score”', { verdictBasis: 'score' }],
    ['with a reading and no grounds', { verdictGrounds: '  ' }],
    ['with a day that does not exist', { publishedAt: '2023-02-30' }],
    ['with a date that is none', { publishedAt: 'October' }],
    ['with an address that is no web address', { url: 'javascript:alert(1)' }],
    ['with a slug that is none', { slug: 'Ärger/..' }],
  ])('%s', async (_, data) => {
    await expect(review(data)).rejects.toThrow(/violates check constraint/)
  })

  test('a second time by the same critic, outlet and film', async () => {
    const critic = await prisma().critic.create({ data: { slug: 'a-critic', name: 'A critic' } })
    const outlet = await prisma().outlet.create({ data: { slug: 'an-outlet', name: 'An outlet' } })
    await review({ criticId: critic.id })
    await expect(review({ criticId: critic.id })).rejects.toThrow(/Unique constraint/)
    await review({ criticId: critic.id, outletId: outlet.id })
    await expect(review({ criticId: critic.id, outletId: outlet.id })).rejects.toThrow(/Unique constraint/)
  })

  test('but two of nobody knows whom stand side by side', async () => {
    await review({})
    await expect(review({})).resolves.toBeTruthy()
  })
})

test('partial dates and whole ones are taken', async () => {
  for (const publishedAt of ['2023', '2023-10', '2023-10-06', '2024-02-29', null]) {
    await expect(review({ publishedAt })).resolves.toMatchObject({ publishedAt })
  }
})

describe('a film is refused', () => {
  test.each<[string, object]>([
    ['with no runtime at all in minutes', { runtimeMinutes: 0 }],
    ['with a budget of nothing: unknown is null', { budgetAmount: 0, budgetCurrency: 'USD' }],
    ['with a budget in no currency', { budgetAmount: 5 }],
    ['in a year before film', { year: 1066 }],
    ['without a title', { title: ' ' }],
    ['with more scored reviews than reviews', { reviewCount: 1, scoredCount: 2 }],
    ['with a band upside down', { bandLow: 60, bandHigh: 50 }],
  ])('%s', async (_, data) => {
    const film = { slug: `film-${++n}`, title: 'A film', sortTitle: 'film', ...data }
    await expect(prisma().film.create({ data: film })).rejects.toThrow(/violates check constraint/)
  })

  test('with two original titles', async () => {
    await prisma().filmTitle.create({ data: { filmId, title: 'Un film', original: true } })
    await expect(
      prisma().filmTitle.create({ data: { filmId, title: 'Ein Film', original: true } }),
    ).rejects.toThrow()
  })
})

test('the database computes scores and verdicts by the very rule the site does', async () => {
  const shape = z.object({ score: z.number(), verdict: z.string() })
  for (const worst of [null, 1]) {
    for (let value = worst ?? 0; value <= 10; value += 0.5) {
      const [row] = await rows(
        shape,
        'SELECT s::float8 AS score, verdict_of_score(s) AS verdict FROM score_of_100($1, 10, $2) s',
        [value, worst],
      )
      const score = scoreOf100({ value, best: 10, worst })
      expect(row?.score).toBeCloseTo(score, 9)
      expect(row?.verdict).toBe(verdictOfScore(score))
    }
  }
  expect(VERDICT_CLASSES.positive.low).toBe(RECOMMENDED_FROM)
})
