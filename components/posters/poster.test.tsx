import { describe, expect, test } from 'vitest'
import { markup } from '@/lib/testing/markup'
import { choosePoster } from './choose'
import { COMPOSITIONS, type CompositionName } from './compositions'
import { Poster } from './poster'
import { SETTINGS, type SettingName } from './settings'

const film = { title: 'Ballerina', year: 2023, genres: ['Action', 'Thriller'] }
const draw = (title: string, setting: SettingName, composition: CompositionName = 'turn') =>
  markup(<Poster film={{ ...film, title }} choice={{ palette: 0, composition, setting, variant: 5 }} />)

test('the same film has the same poster everywhere', () => {
  expect(choosePoster(film)).toEqual({ palette: 0, composition: 'turn', setting: 'low', variant: 9 })
  expect(choosePoster({ ...film })).toEqual(choosePoster(film))
})

describe.each(Object.keys(SETTINGS) as SettingName[])('set %s', (setting) => {
  test.each(Object.keys(COMPOSITIONS) as CompositionName[])(
    '%s is drawn whole, without style or id',
    (name) => {
      const svg = draw('The Raid', setting, name)
      expect(svg).not.toMatch(/NaN|undefined|style=|id=/)
      expect(svg.match(/<(circle|path)/g)?.length).toBeGreaterThan(1)
    },
  )

  test.each([
    'M',
    'Ballerina',
    'Money Heist: Korea – Joint Economic Area',
    'Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    '친절한 금자씨',
    'Война и мир',
    'x '.repeat(150),
  ])('%s leaves room for the drawing and stays on the sheet', (title) => {
    const svg = draw(title, setting)
    const numbers = [...svg.matchAll(/<svg x="[^"]*" y="([^"]*)" width="([^"]*)" height="([^"]*)"/g)][0] ?? []
    const [, y, width, height] = numbers.map(Number)
    expect(width).toBeGreaterThan(80)
    expect(height).toBeGreaterThan(30)
    expect((y ?? 0) + (height ?? 0)).toBeLessThanOrEqual(360.1)
    for (const [, size] of svg.matchAll(/font-size="([^"]*)"/g)) expect(Number(size)).toBeGreaterThan(2)
  })
})

test('a title in a script our fonts lack is held to the room there is', () => {
  expect(draw('Война и мир', 'low')).toContain('textLength="206"')
  expect(draw('Ballerina', 'low')).not.toContain('textLength')
})

test('a long title is cut at a word, an unknown year left out', () => {
  const svg = markup(<Poster film={{ title: 'long '.repeat(40), year: null, genres: [] }} />)
  expect(svg).toContain('…')
  expect(svg).not.toContain('null')
})

test('is decoration, or an image with a name', () => {
  expect(markup(<Poster film={film} />)).toContain('aria-hidden="true"')
  expect(markup(<Poster film={film} label="Poster" />)).toContain('role="img"')
})
