import { describe, expect, test } from 'vitest'
import { BODY, readText } from '@/lib/testing/documents/reading-text'

const PROSE = BODY.split('\n\n')
  .map((one) => `<p>${one} ${one.replace('the', 'this')} And so it goes for the rest of it.</p>`)
  .join('\n')
const page = (data: string, more = '', head = '') =>
  `<html><head><title>Grey Tide (2023) | Coast Screen</title>${head}${data}</head><body><article><h1>Grey Tide (2023)</h1>${PROSE}${more}</article></body></html>`
const block = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const rating = (ratingValue: unknown, bestRating?: unknown, worstRating?: unknown) => ({
  ...{ '@type': 'Rating', ratingValue, bestRating, worstRating },
})
const review = (more: object = {}) => ({
  ...{ '@context': 'https://schema.org', '@type': 'Review', headline: 'Grey Tide (2023)' },
  ...{ author: { '@type': 'Person', name: 'Nora Field' }, datePublished: '2023-02-20T10:00:00Z' },
  ...{ itemReviewed: { '@type': 'Movie', name: 'Grey Tide' }, reviewRating: rating('4', '5', '1') },
  ...more,
})

test('the review’s own data say who wrote it, when, and its score', () => {
  const reading = readText(page(block(review())))
  expect(reading.score).toMatchObject({
    ...{ value: { raw: '4/5', value: 4, best: 5, worst: 1, label: null }, place: null },
  })
  expect(reading).toMatchObject({
    ...{ critic: { value: { name: 'Nora Field' } }, publishedAt: { value: '2023-02-20' }, status: 'ready' },
  })
})

describe('a score of something else is none of the review’s', () => {
  const other = review({ headline: 'Salt Harbour', url: 'https://coast.example/salt' })
  test.each<[string, unknown]>([
    ['of the film’s figures', { '@type': 'Movie', name: 'Grey Tide', aggregateRating: rating('4.6', '5') }],
    [
      'below the film’s figures',
      review({
        reviewRating: undefined,
        aggregateRating: { ...rating('4.6', '5'), '@type': 'AggregateRating' },
      }),
    ],
    ['of several reviews', [review(), review({ reviewRating: rating('2', '5') })]],
    ['of a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: review() }] }],
    ['of what one may read as well', { '@type': 'WebPage', relatedLink: [review()], mentions: review() }],
    ['of a reader', review({ '@type': 'UserReview' })],
    ['of comments', { '@type': 'BlogPosting', comment: review() }],
    ['of another page', other],
    ['of a shop', review({ itemReviewed: { '@type': 'LocalBusiness', name: 'Lantern' } })],
    ['that is no number', review({ reviewRating: rating('four', '5') })],
    ['off its scale', review({ reviewRating: rating('7', '5') })],
  ])('%s', (_, data) => {
    const canonical = '<link rel="canonical" href="https://coast.example/grey-tide/">'
    expect(readText(page(block(data), '', canonical)).score.value).toMatchObject({ raw: null, value: null })
  })

  test('but the page’s own counts beside it', () => {
    const own = review({ url: 'http://www.coast.example/grey-tide?utm=1' })
    const canonical = '<link rel="canonical" href="https://coast.example/grey-tide/">'
    expect(readText(page(block([own, other]), '', canonical)).score.value).toMatchObject({ raw: '4/5' })
  })
})

describe('text and data', () => {
  test.each([
    ['<p>Rating: 8/10</p>', '8/10', 8, 10, 0.99],
    ['<p>★★★★</p>', '★★★★', 4, 5, 0.99],
    ['<p>Four stars.</p>', 'Four stars', 4, 5, 0.99],
    ['<p>IMDb: 6.1/10</p>', '4/5', 4, 5, 0.92],
    ['<p>Our rating:</p>', '4/5', 4, 5, 0.92],
  ])('that agree make a score surer: %s', (line, raw, value, best, confidence) => {
    expect(readText(page(block(review()), line))).toMatchObject({
      ...{ score: { value: { raw, value, best }, confidence }, status: 'ready' },
    })
  })

  test.each(['<p>Rating: 3/5</p>', '<p>★★★</p>', '<p>Grade: C</p>'])(
    'that differ are asked about: %s',
    (line) => {
      const { score, warnings, status } = readText(page(block(review()), line))
      expect(score.value).toMatchObject({ raw: null, value: null })
      expect(warnings.join()).toMatch(/scores that differ: .*“4\/5”/)
      expect(status).toBe('needs-editor')
    },
  )

  test('nothing out of five may be a box that nobody filled in, and a scale not said is asked for', () => {
    for (const one of [rating('0', '5'), rating('4')])
      expect(readText(page(block(review({ reviewRating: one }))))).toMatchObject({ status: 'needs-editor' })
  })
})

describe('data about another film than the page', () => {
  const other = review({ itemReviewed: { '@type': 'Movie', name: 'Salt Harbour' } })

  test('are asked about, and change neither film nor score', () => {
    const { film, score, warnings } = readText(page(block(other)))
    expect(film.value.slug).toBe('grey-tide-2023')
    expect(score.value.value).toBeNull()
    expect(warnings.join()).toMatch(/“4\/5” \(the page’s data state it for “Salt Harbour”\)/)
    expect(readText(page(block(other), '<p>Rating: 3/5</p>')).score.value).toMatchObject({
      raw: '3/5',
      value: 3,
    })
  })
})

test.each(['{"@type":"Review",', '[[[[', 'null', '"Review"', '{"@type":{"a":1},"reviewRating":[]}'])(
  'what is no data says nothing: %s',
  (broken) => {
    const { score, warnings } = readText(page(`<script type="application/ld+json">${broken}</script>`))
    expect([score.value.value, warnings.join()]).toEqual([null, expect.not.stringMatching(/differ/)])
  },
)

describe('microdata', () => {
  const scope = (type: string, inner: string, prop = '') =>
    `<div itemscope itemtype="https://schema.org/${type}"${prop && ` itemprop="${prop}"`}>${inner}</div>`
  const value = (prop: string, content: string) => `<meta itemprop="${prop}" content="${content}">`
  const rated = (one: string, best: string, prop = 'reviewRating') =>
    scope('Rating', value('ratingValue', one) + value('bestRating', best), prop)
  const author = scope('Person', '<b itemprop="name">Nora Field</b>', 'author')

  test('say the same', () => {
    const reading = readText(
      page('', scope('Review', `${author}${value('datePublished', '2023-02-20')}${rated('3,5', '5')}`)),
    )
    expect(reading).toMatchObject({
      ...{ score: { value: { raw: '3,5/5', value: 3.5, best: 5 } }, publishedAt: { value: '2023-02-20' } },
      critic: { value: { name: 'Nora Field' } },
    })
  })

  test.each([
    ['the film’s figures', scope('Movie', rated('4.6', '5', 'aggregateRating'))],
    ['what is no review', scope('Movie', rated('4.6', '5'))],
    ['readers’ reviews', scope('Review', rated('4', '5')) + scope('Review', rated('2', '5'))],
  ])('but not of %s', (_, inner) => {
    expect(readText(page('', inner)).score.value).toMatchObject({ raw: null, value: null })
  })
})
