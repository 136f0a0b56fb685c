import { describe, expect, test } from 'vitest'
import { corpusCatalogue } from '@/lib/testing/documents/catalogue'
import { BODY, readText } from '@/lib/testing/documents/reading-text'
import { budgetIn } from './budgets'
import { dateIn } from './dates'
import { minutesIn } from './durations'
import { isName, namesIn } from './names'
import { resolver } from './people'

test.each([
  ['2023-10-05', '2023-10-05'],
  ['2023/10/5', '2023-10-05'],
  ['October 6, 2023', '2023-10-06'],
  ['Oct 6th, 2023', '2023-10-06'],
  ['6 October 2023', '2023-10-06'],
  ['6. Oktober 2023', '2023-10-06'],
  ['6 octobre 2023', '2023-10-06'],
  ['6 de octubre de 2023', '2023-10-06'],
  ['06.10.2023', '2023-10-06'],
  ['2023년 10월 6일', '2023-10-06'],
  ['2023年10月6日', '2023-10-06'],
  ['25/12/2023', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['10/06/2023', '2023'],
  ['October 2023', '2023-10'],
  ['2023', '2023'],
  ['31 February 2023', '2023'],
  ['99.99.2023', '2023'],
  ['soon', undefined],
])('the day %s is %s', (text, date) => {
  expect(dateIn(text)?.date).toBe(date)
})

test('a day that may be two is not sure', () => {
  expect(dateIn('10/06/2023')?.sure).toBe(false)
})

test.each([
  ['93 mins', 93],
  ['93 min.', 93],
  ['1h33', 93],
  ['1 hr 33 min', 93],
  ['1 hour and 33 minutes', 93],
  ['104 मिनट', 104],
  ['1 घंटे 44 मिनट', 104],
  ['1 Std. 33 Min.', 93],
  ['2h', 120],
  ['1:33', 93],
  ['93분', 93],
  ['1시간 33분', 93],
  ['93分', 93],
  ['93', 93],
  ['0 min', null],
  ['5 min', null],
  ['unknown', null],
])('the length %s is %s minutes', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes)
})

test.each([
  ['$ 0', null],
  ['$0', null],
  ['unknown', null],
  ['$12.5 million', { amount: 12_500_000, currency: 'USD' }],
  ['€3,200,000', { amount: 3_200_000, currency: 'EUR' }],
  ['3,2 millions d’euros', { amount: 3_200_000, currency: 'EUR' }],
  ['3.200.000 €', { amount: 3_200_000, currency: 'EUR' }],
  ['4 Mio. Euro', { amount: 4_000_000, currency: 'EUR' }],
  ['£750k', { amount: 750_000, currency: 'GBP' }],
  ['₩12억', { amount: 1_200_000_000, currency: 'KRW' }],
  ['15', null],
])('the budget %s', (text, budget) => {
  expect(budgetIn(text)).toEqual(budget)
})

test('names are told from titles and parted in lists', () => {
  expect(['Nora Field', 'Bae Sung-min', 'Inês de la Torre', '배성민'].map(isName)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['Plot Summary', 'Film Review', 'nora field', 'Nora'].map(isName)).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(namesIn('Ann Roe as Dagny, Bo Lund (Per) and Cy Rowe, …')).toEqual(['Ann Roe', 'Bo Lund', 'Cy Rowe'])
  expect(namesIn('윤서연, 조진우')).toEqual(['윤서연', '조진우'])
})

describe('romanisations are resolved', () => {
  const resolve = resolver(corpusCatalogue.films.find(({ slug }) => slug === 'night-ferry-2022') ?? null)
  test.each([
    ['배성민', 'Bae Sung-min', false],
    ['Bae Sung Min', 'Bae Sung-min', false],
    ['Bae Seong-min', 'Bae Sung-min', true],
    ['Pae Sŏng-min', 'Bae Sung-min', true],
    ['Yun Seo-yeon', 'Yoon Seo-yeon', true],
    ['Seo-yeon Yoon', 'Yoon Seo-yeon', true],
    ['Somebody Else', 'Somebody Else', false],
  ])('%s is %s', (written, name, isNew) => {
    expect(resolve(written)).toMatchObject({ name, isNew })
  })
})

const factsIn = (lines: string) => readText(`Ember Line Review\n\n${lines}\n\n${BODY}`)

test.each([
  [
    'in lines',
    'Director: Dolores Quint\nCast: Marco Bellini, Sue Hatch\nRunning time: 104 min\nGenre: Thriller',
  ],
  ['fused', 'Director: Dolores QuintCast: Marco Bellini, Sue HatchDuration: 104 minsGenre: Thriller'],
  [
    'with bars',
    'Director: Dolores Quint | Cast: Marco Bellini, Sue Hatch | Runtime: 1h 44m | Genre: Thriller',
  ],
  [
    'in German',
    'Regie: Dolores Quint\nDarsteller: Marco Bellini, Sue Hatch\nLaufzeit: 104 Minuten\nGenre: Thriller',
  ],
  [
    'in a table',
    '| Director | Dolores Quint |\n|---|---|\n| Cast | Marco Bellini, Sue Hatch |\n| Length | 104 min |\n| Genre | Thriller |\n\n## Story',
  ],
])('a box is read %s', (_, lines) => {
  expect(factsIn(lines).facts).toMatchObject({
    director: 'Dolores Quint',
    cast: ['Marco Bellini', 'Sue Hatch'],
    runtimeMinutes: 104,
    genres: ['Thriller'],
  })
})

test('facts that differ are all kept, and somebody is asked', () => {
  const { claims, facts, warnings, status } = factsIn('Runtime: 104 min\nDuration: 110 min')
  expect(claims.filter(({ about }) => about === 'runtimeMinutes').map(({ value }) => value)).toEqual([
    '104',
    '110',
  ])
  expect(facts.runtimeMinutes).toBe(104)
  expect(warnings.join()).toMatch(/2 lengths that differ/)
  expect(status).toBe('needs-editor')
})

test('what only the prose says is read from it', () => {
  const { facts } = factsIn(
    'It is directed by Dolores Quint and runs just 104 minutes. Marco Bellini as Conductor Nilo sweats, and it was released on March 6, 2020.',
  )
  expect(facts).toMatchObject({
    director: 'Dolores Quint',
    cast: ['Marco Bellini'],
    runtimeMinutes: 104,
    releaseDates: ['2020-03-06'],
  })
})
