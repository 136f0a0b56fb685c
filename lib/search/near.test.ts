import { beforeAll, expect, test } from 'vitest'
import { seed } from '@/lib/catalogue/seed'
import { pool } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { allWords, distanceFrom, wordsLike } from './near'

freshDatabase()
beforeAll(async () => void (await seed()))

const like = (...words: string[]) => wordsLike(words, pool())

test('all words are asked for, the last as it is or unfinished', () => {
  expect(allWords(['john', 'wi'])).toBe(`'john' & 'wi'`)
  expect(allWords(['john', 'wick'], 'unfinished')).toBe(`'john' & 'wick':*`)
  expect(allWords(['wick', 'of'], 'unfinished')).toBe(`'wick':* & 'of'`)
})

test('a mistyped word becomes the known words nearest to it', async () => {
  expect(await like('balerna')).toContain(`'balerina'`)
  expect(await like('jonh', 'wikc')).toMatch(/'john'.* & .*'wick'/)
})

test('a word known as it is stays among its choices', async () => {
  expect(await like('wick')).toContain(`'wick'`)
})

test('words run together are taken apart, words torn apart are joined', async () => {
  expect(await like('johnwick')).toContain(`('john' & 'wick')`)
  expect(await like('old', 'boy')).toContain(`'oldboi'`)
})

test('a word like nothing known is left out, and nothing but such is no question', async () => {
  expect(await like('oldboi', '2003')).toContain(`'oldboi'`)
  expect(await like('qqqzzzxx')).toBeNull()
  expect(await like(...'one two three four five six seven'.split(' '))).toBeNull()
})

test('fewer slips are nearer, and fewer words nobody asked for', () => {
  const distance = distanceFrom(['jonh', 'wick'])
  const keys = ['john wick', '4 chapter john wick', 'jane wick', 'somebody else']
  const away = keys.map(distance)
  expect(away).toEqual([...away].sort((a, b) => a - b))
  expect(away[0]).toBe(1)
})
