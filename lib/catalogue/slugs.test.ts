import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeSlug, RESERVED_SLUGS, slugOf } from './slugs'

test.each([
  ['Ballerina 2023', 'ballerina-2023'],
  ['Money Heist: Korea – Joint Economic Area 2022', 'money-heist-korea-joint-economic-area-2022'],
  ['Amélie', 'amelie'],
  ['  ', 'film'],
  ['…!?', 'film'],
  ['Genre', 'genre-1'],
])('“%s” has the address %s', (name, slug) => {
  expect(slugOf(name, 'film')).toBe(slug)
})

test('a long name is cut at a word', () => {
  const slug = slugOf('word '.repeat(40), 'film')
  expect(slug.length).toBeLessThanOrEqual(60)
  expect(slug).toMatch(/^(word-)+word$/)
})

test('whatever the name, the address is one the database takes, and nobody else’s', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const slug = slugOf(name, 'film')
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 62 && !RESERVED_SLUGS.has(slug)
    }),
  )
})

test('a taken address gets the next number', async () => {
  const taken = new Set(['gray', 'gray-2'])
  expect(await freeSlug('gray', async (slug) => taken.has(slug))).toBe('gray-3')
  expect(await freeSlug('grey', async (slug) => taken.has(slug))).toBe('grey')
})
