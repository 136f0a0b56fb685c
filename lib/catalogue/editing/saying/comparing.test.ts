import { expect, it } from 'vitest'
import { differencesIn } from './comparing'

const title = (title: string, more: object = {}) => ({
  ...{ title, language: null, original: false, source: 'editor' },
  ...more,
})
const titles = (first: string, ...rows: object[]) => ({ one: { title: first }, rows })

it('tells of fields by name, and of unknown ones', () => {
  expect(differencesIn('year', { one: { year: null }, rows: [] }, { one: { year: 2023 }, rows: [] })).toEqual(
    [{ label: 'Year', before: null, after: '2023' }],
  )
  const kind = { kind: 'film', countries: ['Korea'], languages: [], genres: [] }
  const now = { ...kind, kind: 'series', genres: ['Action', 'Drama'] }
  expect(differencesIn('kind', { one: kind, rows: [] }, { one: now, rows: [] })).toEqual([
    { label: 'What it is', before: 'Film', after: 'Series' },
    { label: 'Genres', before: null, after: 'Action, Drama' },
  ])
})

it('tells of rows only where they differ, one that changed beside what it became', () => {
  const before = titles('A', title('B'), title('C'), title('D'))
  const after = titles(
    'A',
    title('B'),
    title('C', { language: 'Thai', source: '001' }),
    title('D'),
    title('E'),
  )
  expect(differencesIn('titles', before, after, (code) => `document ${code}`)).toEqual([
    { label: null, before: 'C · document editor', after: 'C · Thai · document 001' },
    { label: null, before: null, after: 'E · document editor' },
  ])
  expect(differencesIn('titles', after, before)).toHaveLength(2)
  expect(differencesIn('titles', before, before)).toEqual([])
})

it('says who and what without the numbers behind them', () => {
  const credit = {
    role: 'cast',
    person: 7,
    name: 'Okju',
    character: 'Min',
    characterSpellings: ['Minh', 'M'],
  }
  const [added] = differencesIn('credits', { one: {}, rows: [] }, { one: {}, rows: [credit] })
  expect(added).toEqual({ label: null, before: null, after: 'cast · Okju · Min · Minh, M' })
})
