import { describe, expect, it } from 'vitest'
import { handle, handleKey } from './handles'

describe('handle', () => {
  it.each([
    ['Okju', true],
    ['옥주팬', true],
    ['jean-luc_42', true],
    ['Зритель', true],
    ['ok', false],
    ['x'.repeat(25), false],
    ['-okju', false],
    ['ok ju', false],
    ['okju\u200d', false],
    ['okju옥', false],
    ['pаypal', false],
    ['Balcony', false],
    ['b-a-l-c-o-n-y', false],
    ['adm1n', false],
    ['аdmіn', false],
    ['<script>', false],
  ])('%s: %s', (typed, good) => expect(handle.safeParse(typed).success).toBe(good))

  it('is kept in one form of its signs', () => expect(handle.parse(' ｏｋｊｕ ')).toBe('okju'))
})

it.each([
  ['Okju', 'OKJU'],
  ['Zoë', 'zoe'],
  ['film-fan', 'filmfan'],
  ['paul', 'pau1'],
  ['cook', 'c00k'],
  ['сосо', 'coco'],
])('%s and %s are the same', (one, other) => expect(handleKey(one)).toBe(handleKey(other)))

it('tells different ones apart', () => expect(handleKey('okju')).not.toBe(handleKey('minhee')))
