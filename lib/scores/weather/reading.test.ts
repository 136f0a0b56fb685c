import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chance, crowdOf, evidenceAt } from '@/lib/testing/weather/crowds'
import { type CrowdName, tellOf } from '@/lib/testing/weather/story'
import { decisionsIn, weatherCsv } from './csv'
import { type Arrival, type Evidence, readWeather } from './reading'
import { LEAST_ARRIVALS, LONGEST_HOURS } from './rules'

const groups = [
  { halfStars: 6, isFresh: false, n: 700 },
  { halfStars: 8, isFresh: false, n: 1_150 },
  { halfStars: 1, isFresh: true, n: 50 },
  { halfStars: 9, isFresh: true, n: 100 },
]
const past = { hours: 672, arrived: 160, groups }
const arriving = (n: number, halfStars: number, isFresh: boolean) =>
  Array.from({ length: n }, (_, minute) => ({ minute: minute % 60, halfStars, isFresh }))

it.each([
  ['few', arriving(LEAST_ARRIVALS - 1, 1, true), 'calm', []],
  ['many of the usual kind', arriving(60, 7, false), 'calm', ['rate']],
  ['the lowest by older accounts', arriving(60, 1, false), 'windy', ['rate', 'low']],
  ['middling by fresh accounts', arriving(60, 6, true), 'windy', ['rate', 'fresh']],
  ['the lowest by fresh accounts', arriving(60, 1, true), 'frozen', ['rate', 'low', 'fresh']],
  ['the highest by fresh accounts', arriving(60, 10, true), 'frozen', ['rate', 'high', 'fresh']],
  ['the lowest from one network', arriving(60, 1, false), 'frozen', ['rate', 'low', 'networks'], [60]],
  ['the lowest from households', arriving(60, 1, false), 'windy', ['rate', 'low'], Array(30).fill(2)],
  ['the usual from one university', arriving(60, 7, false), 'windy', ['rate', 'networks'], [60]],
  ['too few of known networks', arriving(60, 1, false), 'windy', ['rate', 'low'], [LEAST_ARRIVALS - 1]],
] as [string, Arrival[], string, string[], number[]?][])(
  'reads %s as it should',
  (_, arrivals, state, reasons, networks = []) => {
    expect(readWeather({ minutes: 60, past, arrivals, networks })).toMatchObject({ state, reasons })
  },
)

it('says nothing of a film without a past', () => {
  const young = { hours: 5, arrived: 50, groups: [{ halfStars: 7, isFresh: false, n: 50 }] }
  expect(
    readWeather({ minutes: 60, past: young, arrivals: arriving(500, 1, true), networks: [] }).state,
  ).toBe('calm')
})

const arrival = fc.record({
  minute: fc.nat(59),
  halfStars: fc.integer({ min: 1, max: 10 }),
  isFresh: fc.boolean(),
})
const evidence: fc.Arbitrary<Evidence> = fc.record({
  minutes: fc.constantFrom(60, 1_440),
  past: fc.constant(past),
  arrivals: fc.array(arrival, { minLength: 1, maxLength: 120 }),
  networks: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
})

it('is decided alike by anyone from the table, in whatever order ratings stand', () => {
  fc.assert(
    fc.property(evidence, (one) => {
      const decision = {
        id: 3,
        since: new Date(0),
        state: 'windy',
        endedAt: null,
        endedHow: null,
        evidence: one,
      }
      const [read] = decisionsIn(weatherCsv([decision]))
      expect(read).toEqual(decision)
      const turned = { ...one, arrivals: one.arrivals.toReversed(), networks: one.networks.toReversed() }
      expect(readWeather(turned)).toEqual(readWeather(read?.evidence ?? one))
    }),
  )
})

it('freezes nothing that does not move the score, nor without extremes and a sign of whose they are', () => {
  fc.assert(
    fc.property(evidence, (one) => {
      const { state, reasons, moved } = readWeather(one)
      if (state !== 'frozen') return
      expect(Math.abs(moved)).toBeGreaterThanOrEqual(0.5)
      expect(reasons.some((reason) => reason === 'low' || reason === 'high')).toBe(true)
      expect(reasons.some((reason) => reason === 'fresh' || reason === 'networks')).toBe(true)
    }),
  )
})

it('stays calm through a usual year', () => {
  const year = crowdOf({ n: 2_000, minutes: 525_600, mean: 7, spread: 1.6, fresh: 0.1 }, chance(4))
  for (let minute = 300_000; minute < 525_600; minute += 4_321)
    for (const length of [60, 1_440]) expect(readWeather(evidenceAt(year, minute, length)).state).toBe('calm')
})

it.each<CrowdName>(['bombing', 'slow bombing'])('lets a %s move the score by less than a point', (name) => {
  const { moved, noticed } = tellOf(name, 1)
  expect(moved).toBeLessThan(1)
  expect(noticed).not.toBeNull()
})

it.each<CrowdName>(['streaming release', 're-evaluation', 'festival crowd'])(
  'freezes a true change of opinion no longer than it may: %s',
  (name) => expect(tellOf(name, 1).frozen).toBeLessThanOrEqual(LONGEST_HOURS),
)
