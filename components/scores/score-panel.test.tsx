import { expect, test } from 'vitest'
import type { Seated } from '@/components/critics/seats'
import { audienceOf } from '@/lib/scores/audience'
import { markup } from '@/lib/testing/markup'
import { gapInWords } from './audience'
import { ScorePanel } from './score-panel'
import type { Standing } from './standing'

const critic = (seat: number, of100: number | null) =>
  ({
    seat,
    slug: `c${seat}`,
    critic: { name: `Critic ${seat}`, slug: `critic-${seat}` },
    outlet: null,
    verdict: 'mixed',
    score: of100 === null ? null : { raw: `${of100}/100`, of100 },
  }) as unknown as Seated

const panel = (given: Partial<Standing> = {}) =>
  markup(
    <ScorePanel
      film={{
        slug: 'f',
        reviewCount: 5,
        scoredCount: 3,
        criticMean: 76.667,
        bandLow: 54,
        bandHigh: 65.6,
        verdict: 'divided',
        verdictSince: '2026-11-22',
        critics: [critic(1, 80), critic(2, 80), critic(3, 70), critic(4, null), critic(5, null)],
        audience: audienceOf(Array(10).fill(0)),
        weather: null,
        sheet: { marks: [], silent: [{ slug: 'c4', label: 'Critic 4', verdict: 'mixed' }] },
        ...given,
      }}
    />,
  )
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('says mean, count, band, word and since when', () => {
  const said = words(panel())
  expect(said).toContain('Divided since 22 November 2026')
  expect(said).toContain('76.7 critics, from 3 of 5')
  expect(said).toContain('54–66 counting the two silent')
  expect(said).toContain('4 Critic 4 : mixed by our reading, so 40–59')
})

test('below the minimum count has dots, no number, and the reason', () => {
  const html = panel({
    reviewCount: 2,
    scoredCount: 2,
    criticMean: null,
    verdict: null,
    critics: [critic(1, 80), critic(2, 30)],
  })
  expect(words(html)).toContain(
    'No headline number yet: two of two critics gave a score, and it takes three.',
  )
  expect(html.match(/<circle/g)).toHaveLength(2)
  expect(html).not.toContain('54–66')
})

test('without silent reviews there is no band, and it says so', () => {
  const critics = [critic(1, 80), critic(2, 80), critic(3, 70)]
  const said = words(panel({ reviewCount: 3, critics, sheet: { marks: [], silent: [] } }))
  expect(said).toContain('Nobody is silent: all three gave a score')
  expect(said).not.toContain('54–66')
})

test('without critics it is an empty axis', () => {
  const html = panel({ reviewCount: 0, scoredCount: 0, criticMean: null, verdict: null, critics: [] })
  expect(words(html)).toContain('No critic’s review has reached us yet')
  expect(html).not.toContain('<circle')
})

test('many critics are counted into marks', () => {
  const marks = [
    { score: 70, count: 9 },
    { score: 80, count: 4 },
  ]
  const html = panel({ reviewCount: 13, scoredCount: 13, sheet: { marks, silent: [] } })
  expect(html).not.toContain('<circle')
  expect(html).toContain('70 (9 times), 80 (4 times)')
})

const crowd = (...counts: number[]) => audienceOf(Array.from({ length: 10 }, (_, i) => counts[i] ?? 0))

test('ten ratings make the audience a number, with its gap', () => {
  const html = panel({ audience: crowd(0, 0, 0, 0, 0, 0, 4, 6) })
  expect(words(html)).toContain('76.0 audience, from 10')
  expect(words(html)).toContain('3.8 of 5 stars, from 10 ratings.')
  expect(words(html)).toContain('76.0, −0.7 under the critics')
  expect(words(html)).toContain('four stars: 6 ratings, 60 %')
  expect(html).toContain('href="/films/f/reviews/stars/8"')
  expect(html).not.toContain('/reviews/stars/1"')
  expect(html).toContain('audience mean 76.0')
})

test('fewer are single dots and no number', () => {
  const html = panel({ audience: crowd(1, 0, 0, 0, 0, 0, 0, 2) })
  expect(words(html)).toContain('3 ratings so far.')
  expect(words(html)).not.toContain('of 5 stars')
  expect(html.match(/<circle[^>]*class="[^"]*single/g)).toHaveLength(3)
})

test('a gap is signed, and told from none', () => {
  expect([0.04, 5, -5].map(gapInWords)).toEqual([
    'just where the critics are',
    '+5.0 over the critics',
    '−5.0 under the critics',
  ])
})

test('says that a score is frozen, since when and why, and draws apart what waits', () => {
  const weather = {
    ...({ state: 'frozen', waiting: 500, waitingMean: 1 } as const),
    waitingCounts: [500, 0, 0, 0, 0, 0, 0, 0, 0, 0] as number[],
    ...{ since: '2026-11-25 09:00', until: '2026-11-27 09:00', excluded: null },
  } as const
  const said = words(panel({ weather: { ...weather, reasons: ['rate', 'low', 'fresh'] } }))
  expect(said).toMatch(
    /Frozen since 2026-11-25 09:00 UTC , because far more ratings arrive than usual, .* lowest, and/,
  )
  expect(said).toContain('500 ratings wait, not counted yet: 0.5 of 5 stars on average, 10.0 on the')
  const windy = words(
    panel({ weather: { ...weather, state: 'windy', reasons: ['rate'], waiting: 0, waitingMean: null } }),
  )
  expect(windy).toContain('Windy since')
  expect(windy).not.toContain('wait,')
  const over = words(panel({ weather: { ...weather, reasons: ['rate', 'low', 'networks'], excluded: 500 } }))
  expect(over).toMatch(/500 ratings excluded by a moderator\. The score was frozen 2026-11-25 09:00 UTC/)
  expect(over).not.toContain('wait')
})
