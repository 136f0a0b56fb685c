import { describe, expect, it, test } from 'vitest'
import { readPart } from './reading'
import type { FilmPart } from './shapes/parts'

const rows = (part: FilmPart, typed: Record<string, string>) => readPart(part, typed).value?.rows
const wrong = (part: FilmPart, typed: Record<string, string>) => readPart(part, typed).errors

const titles = {
  ...{
    title: ' Ballerina ',
    '0.title': '발레리나',
    '0.language': 'Korean',
    '0.original': 'on',
    '0.source': '001',
  },
  ...{ '1.title': 'Valerina', '1.language': '', '1.source': 'editor' },
  ...{ '2.title': ' ', '2.language': '', '2.source': 'editor' },
}

describe('rows', () => {
  it('are read by their numbers, and an empty one is none', () => {
    expect(readPart('titles', titles)).toEqual({
      errors: null,
      value: {
        one: { title: 'Ballerina' },
        rows: [
          { title: '발레리나', language: 'Korean', original: true, source: '001' },
          { title: 'Valerina', language: null, original: false, source: 'editor' },
        ],
      },
    })
  })

  it('that are to go are gone, whatever they say', () => {
    expect(rows('titles', { ...titles, '0.gone': 'on' })).toMatchObject([{ title: 'Valerina' }])
  })

  it.each([
    ['1', ['c', 'a', 'b']],
    ['2', ['a', 'c', 'b']],
    ['3', ['a', 'b', 'c']],
    ['', ['a', 'b', 'c']],
    ['nowhere', ['a', 'b', 'c']],
  ])('go up to place %s', (place, order) => {
    const typed = { '0.text': 'a', '0.nth': '1', '1.text': 'b', '1.nth': '2', '2.text': 'c' }
    expect(rows('trivia', { ...typed, '2.nth': place })).toMatchObject(order.map((text) => ({ text })))
  })

  it('go down to a place too', () => {
    const typed = { '0.text': 'a', '0.nth': '2', '1.text': 'b', '1.nth': '2', '2.text': 'c' }
    expect(rows('trivia', typed)).toMatchObject([{ text: 'b' }, { text: 'a' }, { text: 'c' }])
  })
})

test.each<[FilmPart, Record<string, string>, Record<string, string>]>([
  ['titles', { ...titles, title: ' ' }, { title: 'Say what it is called.' }],
  ['titles', { ...titles, '2.language': 'Thai' }, { '2.title': 'Write the title, or empty the row.' }],
  ['titles', { ...titles, '1.title': '발레리나' }, { '1.title': 'This title stands here already.' }],
  ['titles', { ...titles, '1.original': 'on' }, { '1.original': 'Another is the original title already.' }],
  ['year', { year: '94' }, { year: 'Write a year from 1870 to 2200.' }],
  ['year', { year: '1e3' }, { year: 'Write a year from 1870 to 2200.' }],
  ['length', { minutes: '0' }, { minutes: 'Write whole minutes.' }],
  ['length', { minutes: '93.5' }, { minutes: 'Write whole minutes.' }],
  ['kind', { kind: 'opera' }, { kind: 'Choose one.' }],
  [
    'budget',
    { amount: '0', currency: 'USD' },
    { amount: 'Write whole units. Unknown is left empty: no film costs nothing.' },
  ],
  ['budget', { amount: '5', currency: '' }, { currency: 'In which currency?' }],
  ['budget', { amount: '', currency: 'USD' }, { amount: 'How much?' }],
  ['budget', { amount: '5', currency: 'dollars' }, { currency: 'Write its three letters: USD, KRW.' }],
  ['credits', { '0.role': 'cast', '0.name': '' }, { '0.name': 'Say who, or empty the row.' }],
  [
    'credits',
    { '0.role': 'cast', '0.name': 'A', '3.role': 'cast', '3.name': 'A' },
    { '3.name': 'They are credited with this already.' },
  ],
  [
    'releases',
    { '0.event': 'release', '0.place': 'Korea', '0.date': '2023-02-30' },
    { '0.date': 'there is no such day' },
  ],
  ['notes', { '0.category': 'drugs', '0.severity': 'dire' }, { '0.severity': 'Choose one.' }],
])('of %s %o is told beside its field', (part, typed, errors) => {
  expect(wrong(part, typed)).toEqual(errors)
})

it('unknown is null, and never nothing', () => {
  expect(readPart('budget', { amount: '', currency: ' ' }).value?.one).toEqual({
    amount: null,
    currency: null,
  })
  expect(readPart('year', {}).value?.one).toEqual({ year: null })
  expect(readPart('synopsis', { synopsis: '\u200b \n' }).value?.one).toEqual({ synopsis: null })
})

it('several names stand in one field', () => {
  const typed = {
    kind: 'film',
    countries: 'South Korea, France;  Italy,',
    genres: 'Action, Action',
    languages: '',
  }
  expect(readPart('kind', typed).value?.one).toEqual({
    ...{ kind: 'film', countries: ['South Korea', 'France', 'Italy'], genres: ['Action'], languages: [] },
  })
})

it('takes nothing that is no text for text', () => {
  const file = new File([], 'a')
  for (const hostile of [file, {}, [], 7, null, undefined, 'a\u0000b', '9'.repeat(200_000)])
    for (const part of ['titles', 'kind', 'length', 'credits'] as const)
      expect(() =>
        readPart(part, {
          title: hostile,
          kind: hostile,
          minutes: hostile,
          '0.name': hostile,
          '0.role': hostile,
        }),
      ).not.toThrow()
})
