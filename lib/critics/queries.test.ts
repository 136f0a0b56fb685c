import { beforeAll, describe, expect, test } from 'vitest'
import { seed } from '@/lib/catalogue/seed'
import { prisma } from '@/lib/db'
import { getFront } from '@/lib/front/queries'
import { getPerson } from '@/lib/people/queries'
import { freshDatabase } from '@/lib/testing/database'
import { getCriticReview } from './queries'
import { getCritic, getOutlet, listWriters, listWritten } from './writers'

freshDatabase()
beforeAll(async () => {
  await seed()
})

describe('a critic review', () => {
  test('comes with its film, its card and where we have it from', async () => {
    const review = await getCriticReview('ballerina-2023', 'movie-bunker')
    expect(review).toMatchObject({
      film: { title: 'Ballerina' },
      card: { verdict: 'negative', verdictBasis: 'reading', score: null, scoreLabel: 'Movie Bunker Score' },
      rightsBasis: 'unknown',
      reviewCount: 5,
    })
  })

  test('gives no full text unless we may print it', async () => {
    const where = {
      filmId_slug: { filmId: (await getCriticReview('ballerina-2023', 'jal'))?.filmId ?? 0, slug: 'jal' },
    }
    await prisma().criticReview.update({ where, data: { fullText: 'A text of somebody’s.' } })
    expect((await getCriticReview('ballerina-2023', 'jal'))?.fullText).toBeNull()
    await prisma().criticReview.update({ where, data: { rightsBasis: 'licensed' } })
    expect((await getCriticReview('ballerina-2023', 'jal'))?.fullText).toBe('A text of somebody’s.')
  })

  test('of another film, or nobody’s, is null', async () => {
    expect(await getCriticReview('oldboy-2003', 'jal')).toBeNull()
    expect(await getCriticReview('ballerina-2023', 'nobody')).toBeNull()
  })
})

describe('critics and outlets', () => {
  test('have their reviews and the mean of their scores', async () => {
    const critic = await getCritic('ruchika-bhat')
    expect(critic).toMatchObject({ reviews: 1, scored: 1, mean: 80 })
    const { reviews, next } = await listWritten({ criticId: critic?.id ?? 0 })
    expect(reviews.map((review) => review.film.slug)).toEqual(['ballerina-2023'])
    expect(next).toBeNull()
  })

  test('who never scored have no mean', async () => {
    expect(await getOutlet('movie-bunker')).toMatchObject({ reviews: 1, scored: 0, mean: null })
  })

  test('are listed by how much of theirs we have', async () => {
    expect((await listWriters('outlet', 10)).map((outlet) => outlet.name)).toEqual(['JAL', 'Movie Bunker'])
  })

  test('nobody is null', async () => {
    expect(await getCritic('nobody')).toBeNull()
    expect(await getOutlet('nowhere')).toBeNull()
  })
})

test('a person comes with every spelling and every credit', async () => {
  const person = await getPerson('jeon-jong-seo')
  expect(person?.spellings).toContain('전종서')
  expect(person?.credits).toMatchObject([
    { role: 'cast', character: 'Jang Ok-ju', film: { slug: 'ballerina-2023' } },
  ])
  expect(await getPerson('nobody')).toBeNull()
})

test('the front page leads with the film most written about', async () => {
  const front = await getFront(null)
  expect(front.lead?.slug).toBe('ballerina-2023')
  expect(front.lead?.critics.reviews).toHaveLength(5)
  expect(front.shelf).toHaveLength(12)
})
