import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, MOST_BYTES } from './decoding'

const TEXT = 'Ein Kritiker über „Das Boot“ – naïve, 7½ of 10'
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const wide = (text: string, big: boolean, mark = true) => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return new Uint8Array(big ? bytes.swap16() : bytes)
}

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT), TEXT],
  ['UTF-8 with BOM', new TextEncoder().encode(`\ufeff${TEXT}`), TEXT],
  ['UTF-16 LE', wide(TEXT, false), TEXT],
  ['UTF-16 BE', wide(TEXT, true), TEXT],
  ['UTF-16 LE', wide('Plain words without a mark', false, false), 'Plain words without a mark'],
  ['UTF-16 BE', wide('Plain words without a mark', true, false), 'Plain words without a mark'],
  ['Latin-1', latin('Note: trois étoiles, déjà vu'), 'Note: trois étoiles, déjà vu'],
  ['Windows-1252', latin('The film\x92s end \x96 \x93good\x94'), 'The film’s end – “good”'],
] as const)('%s is recognised and named', (encoding, bytes, text) => {
  expect(decode(bytes)).toEqual({ encoding, text })
})

test.each([
  ['nothing', new Uint8Array(), /empty/],
  ['only blanks', latin(' \r\n\t '), /empty/],
  ['only a mark', Uint8Array.of(0xef, 0xbb, 0xbf), /empty/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), /binary/],
  ['an archive', latin('PK\x03\x04\x14\x00\x08\x08 name'), /binary/],
  ['too much', new Uint8Array(MOST_BYTES + 1).fill(97), /larger than 1 MB/],
])('%s is refused with a sentence', (_, bytes, sentence) => {
  expect(() => decode(bytes)).toThrow(sentence)
})

test('a whole megabyte is taken', () => {
  expect(decode(new Uint8Array(MOST_BYTES).fill(97)).text).toHaveLength(MOST_BYTES)
})

test('whatever text goes in as UTF-8 comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(text.trim() !== '' && text[0] !== '\ufeff' && !/[\p{Cc}\ufffd]/u.test(text))
      expect(decode(new TextEncoder().encode(text)).text).toBe(text)
    }),
  )
})
