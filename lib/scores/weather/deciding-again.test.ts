import { expect, it } from 'vitest'
import { type Decision, weatherCsv } from './csv'
import { decideAgain } from './deciding-again'
import { REST_DAYS } from './rules'

const groups = [{ halfStars: 7, isFresh: false, n: 400 }]
const arrivals = Array.from({ length: 60 }, (_, minute) => ({ minute, halfStars: 1, isFresh: true }))
const evidence = { minutes: 60, past: { hours: 672, arrived: 40, groups }, arrivals, networks: [20, 3, 1] }
const day = (n: number) => new Date(Date.UTC(2026, 10, n))
const decision = (more: Partial<Decision>): Decision => ({
  ...{ id: 1, since: day(1), state: 'frozen', endedAt: null, endedHow: null, evidence },
  ...more,
})
const again = (...decisions: Decision[]) => decideAgain(weatherCsv(decisions))

it('makes a decision again from the file alone, networks and all', () => {
  expect(again(decision({}))).toMatchObject([
    { isSame: true, reading: { state: 'frozen', reasons: ['rate', 'low', 'fresh', 'networks'] } },
  ])
})

it('tells where the file says otherwise than its ratings', () => {
  expect(again(decision({ state: 'windy' }))).toMatchObject([{ said: 'windy', isSame: false }])
})

it.each([
  ['over', 3, true],
  ['released', 3, true],
  ['excluded', 3, false],
  ['over', 3 + REST_DAYS, false],
])('heeds the rest after a freeze that was %s, until day %d', (endedHow, on, isResting) => {
  const first = decision({ endedAt: day(2), endedHow })
  const state = isResting ? 'windy' : 'frozen'
  expect(again(decision({ id: 2, since: day(on), state }), first)[1]).toMatchObject({
    isResting,
    isSame: true,
  })
})

it.each(['', 'a,b,c\n1,2,3', weatherCsv([decision({})]).replace('rate', 'rates')])(
  'refuses what is no such table: %#',
  (csv) => expect(() => decideAgain(csv)).toThrow(/This (is no|table has)/),
)
