import { expect, test } from 'vitest'
import { differingRuntimes, releaseDate, sourcesThatDiffer } from './claims'

const source = (label: string) => ({ label, slug: label })
const release = (...dates: [string | null, string][]) => ({
  event: 'streaming',
  place: 'everywhere',
  claims: dates.map(([date, label]) => ({ date, source: source(label) })),
})

test('two dates of one release differ, and both are told', () => {
  const { date, differ } = releaseDate(release(['2023-10-06', 'a'], ['2023-10-05', 'b']))
  expect(date).toBe('2023-10-06')
  expect(differ).toEqual([
    { says: '6 October 2023', sources: [source('a')] },
    { says: '5 October 2023', sources: [source('b')] },
  ])
  expect(sourcesThatDiffer(differ)).toBe(2)
})

test('the same date twice, or a date beside an unknown one, is no difference', () => {
  expect(releaseDate(release(['2023', 'a'], ['2023', 'b'])).differ).toEqual([])
  expect(releaseDate(release([null, 'a'], ['2023', 'b']))).toEqual({ date: '2023', differ: [] })
  expect(releaseDate(release([null, 'a']))).toEqual({ date: null, differ: [] })
})

test('lengths differ in minutes, or in how sure they are', () => {
  const claims = [
    { minutes: 93, approximate: false, source: source('a') },
    { minutes: 90, approximate: true, source: source('b') },
  ]
  expect(differingRuntimes(claims).map(({ says }) => says)).toEqual(['93 min', 'about 90 min'])
  expect(differingRuntimes(claims.slice(0, 1))).toEqual([])
})
