import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chance, crowdOf, evidenceAt } from '@/lib/testing/weather/crowds'
import { type CrowdName, tellOf } from '@/lib/testing/weather/story'
import { evidenceOf, weatherCsv } from './csv'
import { type Evidence, readWeather } from './reading'
import { LEAST_ARRIVALS, LONGEST_HOURS } from './rules'

const groups = [
  { halfStars: 6, isFresh: false, n: 700 },
  { halfStars: 8, isFresh: false, n: 1_150 },
  { halfStars: 1, isFresh: true, n: 50 },
  { halfStars: 9, isFresh: true, n: 100 },
]
const past = { hours: 672, arrived: 160, groups }
const arriving = (n: number, halfStars: number, isFresh: boolean, network: string | null = null) =>
  Array.from({ length: n }, (_, minute) => ({ minute: minute % 60, halfStars, isFresh, network }))

it.each([
  ['few', arriving(LEAST_ARRIVALS - 1, 1, true), 'calm', []],
  ['many of the usual kind', arriving(60, 7, false), 'calm', ['rate']],
  ['the lowest by older accounts', arriving(60, 1, false), 'windy', ['rate', 'low']],
  ['middling by fresh accounts', arriving(60, 6, true), 'windy', ['rate', 'fresh']],
  ['the lowest by fresh accounts', arriving(60, 1, true), 'frozen', ['rate', 'low', 'fresh']],
  ['the highest by fresh accounts', arriving(60, 10, true), 'frozen', ['rate', 'high', 'fresh']],
  ['the lowest from one network', arriving(60, 1, false, 'a'), 'frozen', ['rate', 'low', 'networks']],
] as const)('reads %s as it should', (_, arrivals, state, reasons) => {
  expect(readWeather({ minutes: 60, past, arrivals })).toMatchObject({ state, reasons })
})

it('says nothing of a film without a past', () => {
  const young = { hours: 5, arrived: 50, groups: [{ halfStars: 7, isFresh: false, n: 50 }] }
  expect(readWeather({ minutes: 60, past: young, arrivals: arriving(500, 1, true) }).state).toBe('calm')
})

const arrival = fc.record({
  minute: fc.nat(59),
  halfStars: fc.integer({ min: 1, max: 10 }),
  isFresh: fc.boolean(),
  network: fc.constantFrom(null, 'a', 'b'),
})
const evidence: fc.Arbitrary<Evidence> = fc.record({
  minutes: fc.constantFrom(60, 1_440),
  past: fc.constant(past),
  arrivals: fc.array(arrival, { minLength: 1, maxLength: 120 }),
})

it('is decided alike by anyone from the table, in whatever order ratings stand', () => {
  fc.assert(
    fc.property(evidence, (one) => {
      const csv = weatherCsv([{ id: 3, since: new Date(0), state: 'windy', evidence: one }])
      expect(evidenceOf(csv).get(3)).toEqual(one)
      const turned = { ...one, arrivals: one.arrivals.toReversed() }
      expect(readWeather(turned)).toEqual(readWeather(evidenceOf(csv).get(3) ?? one))
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
