import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedShare, wordDiff } from './word-diff'

const words = fc
  .array(fc.constantFrom('one ', 'two ', 'three', '. ', '\n', '영화 ', '🎬', ' '))
  .map((all) => all.join(''))

describe('what changed', () => {
  test('is told word by word', () => {
    expect(wordDiff('A slow film.', 'A very fast film.')).toEqual([
      { kind: 'same', text: 'A ' },
      { kind: 'removed', text: 'slow ' },
      { kind: 'added', text: 'very fast ' },
      { kind: 'same', text: 'film.' },
    ])
  })

  test('is told in Korean and Japanese too', () => {
    expect(wordDiff('좋은 영화였다.', '나쁜 영화였다.')).toContainEqual({ kind: 'same', text: '영화였다.' })
    expect(wordDiff('映画は遅い。', '映画は速い。')).toContainEqual({ kind: 'same', text: '映画は' })
  })

  test('is nothing where nothing did', () => {
    expect(wordDiff('Same.', 'Same.')).toEqual([{ kind: 'same', text: 'Same.' }])
    expect(wordDiff('', '')).toEqual([])
  })

  test('gives back both texts to the letter', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const all = wordDiff(before, after)
        const text = (kind: string) =>
          all
            .filter((each) => each.kind !== kind)
            .map((each) => each.text)
            .join('')
        expect(text('added')).toBe(before)
        expect(text('removed')).toBe(after)
      }),
    )
  })

  test('is told by lines, then as a whole, where too much did', () => {
    const many = (word: string, end: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word}${at}${end}`).join('')
    expect(wordDiff(`${many('a', ' ')}\nkept\n`, `${many('b', ' ')}\nkept\n`).at(-1)).toEqual({
      kind: 'same',
      text: 'kept\n',
    })
    expect(wordDiff(many('a', '\n'), many('b', '\n')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

describe('the share that changed', () => {
  test('is 0 for the same, 1 for another text, and else the larger of what went and what came', () => {
    expect(changedShare('A film.', 'A film.')).toBe(0)
    expect(changedShare('', '')).toBe(0)
    expect(changedShare('one', 'two')).toBe(1)
    expect(changedShare('', 'two')).toBe(1)
    expect(changedShare('aaaa bbbb ', 'aaaa ')).toBe(0.5)
    expect(changedShare('aaaa ', 'aaaa bbbb ')).toBe(0.5)
  })

  test('is a share', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const share = changedShare(before, after)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(share === 0).toBe(before === after)
      }),
    )
  })
})
