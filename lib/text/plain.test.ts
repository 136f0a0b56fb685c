import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inLines, inOneLine, plainLine, plainLines } from './plain'

describe('one line', () => {
  it.each([
    ['as it is', 'Okju, 옥주', 'Okju, 옥주'],
    ['spaces of every kind', '  a \t\n\u00a0\u3000 b  ', 'a b'],
    ['a NUL and other controls', 'a\u0000b\u001b[31mc\u0085', 'ab[31mc'],
    ['what turns the direction', 'abc\u202egpj.exe\u2066', 'abcgpj.exe'],
    ['letters and their marks in one', 'e\u0301', '\u00e9'],
    ['jamo in one syllable', '\u1112\u1161\u11ab', '한'],
    ['a tower of marks', `a${'\u0316'.repeat(50)}`, `a${'\u0316'.repeat(5)}`],
    ['what is no sign', 'a\u{10ffff}b\uffff', 'ab'],
    ['only what cannot be seen', '\u200b\u2800\u3164\u0301', ''],
    ['joined signs stay joined', '👩\u200d🚀', '👩\u200d🚀'],
  ])('%s', (_, typed, kept) => expect(inOneLine(typed)).toBe(kept))
})

describe('several lines', () => {
  it.each([
    ['every kind of break', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['empty lines, many together', 'a\n\n \n\n\nb', 'a\n\nb'],
    ['a blank before a break', ' a  b \n c ', 'a b\nc'],
    ['controls', 'a\u0000\u0007\nb', 'a\nb'],
  ])('%s', (_, typed, kept) => expect(inLines(typed)).toBe(kept))
})

it.each([inOneLine, inLines])('is the same when cleaned again: %o', (clean) =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const once = clean(typed)
      expect(clean(once)).toBe(once)
      expect(once.normalize('NFC')).toBe(once)
      expect(once.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202e]|\p{M}{6}/u)
    }),
    { numRuns: 500 },
  ),
)

it('counts signs, not their halves', () => {
  expect(plainLine(2).safeParse('🎬🎬').success).toBe(true)
  expect(plainLine(2).safeParse('abc').error?.issues[0]?.message).toBe('Use at most 2 characters.')
  expect(plainLines(3).parse('a\r\nb')).toBe('a\nb')
})

it('refuses what is absurdly long before it cleans', () =>
  expect(plainLine(2).safeParse(' '.repeat(100_001)).success).toBe(false))
