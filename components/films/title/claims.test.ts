import { expect, test } from 'vitest'
import {
  differingFacts,
  differingRuntimes,
  differingTitles,
  differingYears,
  releaseDate,
  sourcesThatDiffer,
} from './claims'

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
  expect(differingRuntimes(claims, null).map(({ says }) => says)).toEqual(['93 min', 'about 90 min'])
  expect(differingRuntimes(claims.slice(0, 1), null)).toEqual([])
})

test('what is printed comes first, whoever said it', () => {
  const claims = [
    { year: 2022, source: source('a') },
    { year: 2023, source: source('b') },
  ]
  expect(differingYears(claims, 2023).map(({ says }) => says)).toEqual(['2023', '2022'])
  expect(differingYears(claims.slice(0, 1), 2023)).toEqual([
    { says: '2023', sources: [{ label: 'our editors', slug: null }] },
    { says: '2022', sources: [source('a')] },
  ])
  expect(differingYears(claims.slice(1), 2023)).toEqual([])
  expect(differingYears([], 2023)).toEqual([])
})

test('what documents claim of a fact stands after what is printed, and nothing without it', () => {
  const claims = [
    { fact: 'director' as const, value: 'Rana Vey', source: source('a') },
    { fact: 'budget' as const, value: '3000000 USD', source: source('b') },
  ]
  expect(differingFacts(claims, 'director', 'Mina Sol').map(({ says }) => says)).toEqual([
    'Mina Sol',
    'Rana Vey',
  ])
  expect(
    differingFacts(claims, 'budget', '2 USD', (value) => value.replace('000000', ' million')).at(1),
  ).toEqual({
    ...{ says: '3 million USD', sources: [source('b')] },
  })
  expect(differingFacts(claims, 'genre', 'drama')).toEqual([])
})

test('titles differ where sources call it otherwise in one language', () => {
  const title = (title: string, language: string | null, from: string, original = false) => ({
    ...{ title, language, original, source: source(from) },
  })
  const same = [
    title('A', 'Thai', 'a'),
    title('B', 'Lao', 'b'),
    title('C', null, 'c'),
    title('D', 'Thai', 'a'),
  ]
  expect(differingTitles(same)).toEqual([])
  expect(differingTitles([...same, title('E', 'Thai', 'b')]).map(({ says }) => says)).toEqual(['A', 'D', 'E'])
})
