import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMENT_MAX, commentBody, REVIEW_MAX, reviewBody } from './bodies'
import { cleanText, codePoints, isBlank } from './cleaning'

describe('cleaning', () => {
  test.each([
    ['controls and NUL', 'a\u0000b\u0007c\u007fd\u009fe', 'abcde'],
    ['but neither tabs nor lines', 'a\tb\nc', 'a\tb\nc'],
    ['other ends of lines', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['what turns the direction', 'a\u202eb\u2066c\u2069d', 'abcd'],
    ['accents apart', 'e\u0301', '\u00e9'],
    ['Hangul apart', '\u1112\u1161\u11ab', '한'],
    ['invisible runs', `a${'\u200b'.repeat(50)}b`, 'a\u200bb'],
    ['hidden tags', `a${'\u{e0041}'.repeat(9)}b`, 'ab'],
    ['characters that are none', 'a\ufdd0b\uffffc\u{1fffe}d', 'abcd'],
    ['blanks around', '  a  ', 'a'],
  ])('%s', (_, typed, kept) => expect(cleanText(typed)).toBe(kept))

  test('lets letters carry five marks at most', () => {
    expect(cleanText(`q${'\u0323'.repeat(40)}`)).toBe(`q${'\u0323'.repeat(5)}`)
    expect(cleanText(`q${'\u0323\u200d'.repeat(40)}`).length).toBe(6)
  })

  test('leaves people’s writing alone', () => {
    for (const text of [
      '👩🏽‍❤️‍💋‍👨',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      'नमस्ते',
      'ที่นี่',
      'שָׁלוֹם',
      '한국어',
      'می‌خواهم',
    ])
      expect(cleanText(text)).toBe(text.normalize('NFC'))
  })

  test('twice is once', () => {
    const odd = fc.constantFrom(
      '\u0301',
      '\u200b',
      '\u202e',
      '\u0000',
      'e',
      '\u{e0041}',
      '\u{1f3f4}',
      '\u0323',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(odd).map((all) => all.join('')),
        ),
        (text) => {
          expect(cleanText(cleanText(text))).toBe(cleanText(text))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('knows when there is nothing to see', () => {
    for (const text of ['', ' \n', '\u200b', '\u3164\u3164', '\u2800', '\u00ad\u200d', '\u0301'])
      expect(isBlank(text)).toBe(true)
    for (const text of ['.', 'ㅋ', '🎬']) expect(isBlank(text)).toBe(false)
  })

  test('counts what people count', () => {
    expect(['abc', '한글', '🎬🎬', ''].map(codePoints)).toEqual([3, 2, 2, 0])
  })
})

describe('the body of', () => {
  const said = (shape: typeof reviewBody, text: string) => {
    const read = shape.safeParse(text)
    return read.success ? null : read.error.issues.map(({ message }) => message)
  }

  test('a review has 25 to 20,000 characters', () => {
    expect(said(reviewBody, 'a'.repeat(24))).toEqual(['Write at least 25 characters; these are 24.'])
    expect(said(reviewBody, 'a'.repeat(25))).toBeNull()
    expect(said(reviewBody, '한'.repeat(REVIEW_MAX))).toBeNull()
    expect(said(reviewBody, 'a'.repeat(20_001))).toEqual(['Use at most 20,000 characters; these are 20,001.'])
    expect(said(reviewBody, 'a'.repeat(200_000))).toEqual(['Use at most 20,000 characters.'])
  })

  test('a comment has 1 to 5,000', () => {
    expect(said(commentBody, '!')).toBeNull()
    expect(said(commentBody, 'a'.repeat(COMMENT_MAX))).toBeNull()
    expect(said(commentBody, 'a'.repeat(5_001))).toEqual(['Use at most 5,000 characters; these are 5,001.'])
  })

  test('either is more than blanks, and takes no more bytes than Korean does', () => {
    expect(said(commentBody, ' \u200b\n')).toEqual(['Write something.'])
    expect(said(reviewBody, '\u3164 '.repeat(40))).toEqual(['Write something.'])
    expect(said(commentBody, '🎬'.repeat(4_000))).toEqual([
      'This takes more room than we have for one text. Use fewer emoji.',
    ])
  })

  test('comes out cleaned', () => {
    expect(commentBody.parse(' e\u0301\r\n\u0000x ')).toBe('é\nx')
  })
})
