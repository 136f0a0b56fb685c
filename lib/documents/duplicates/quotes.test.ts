import { describe, expect, test } from 'vitest'
import { readDocument } from '@/lib/documents/read-document'
import { corpusCatalogue } from '@/lib/testing/documents/catalogue'
import { BODY } from '@/lib/testing/documents/reading-text'
import { isSameQuote, knownAmong } from './quotes'

const KNOWN = 'Nobody drowns on my boat, Ha-eun. They only get out early.'

describe('words of a film are known again', () => {
  test.each([
    ['with other signs', 'nobody drowns on my boat Ha-eun: they only get out early!'],
    ['with other quotation marks in them', 'Nobody drowns on “my” boat, Ha-eun; they only get out early'],
    ['with a name written otherwise', 'Nobody drowns on my boat, Haeun. They only get out early.'],
    ['with a name in another scheme', 'Nobody drowns on my boat, Ha Un. They only get out early.'],
    ['with a word more', 'Nobody ever drowns on my boat, Ha-eun. They only get out early.'],
    ['with one misheard', 'Nobody drowns on this boat, Ha-eun. They only get out early.'],
    ['with the middle left out', 'Nobody drowns on my boat… They only get out early.'],
    ['with the end left out', 'Nobody drowns on my boat, Ha-eun...'],
  ])('%s', (_, said) => {
    expect([isSameQuote(KNOWN, said), isSameQuote(said, KNOWN)]).toEqual([true, true])
  })

  test.each([
    ['other words', 'Nobody swims on my boat. We all get in late.'],
    ['its beginning alone, with nothing to say so', 'Nobody drowns on my boat.'],
    ['too little of it', 'Nobody…'],
    ['words left out that are not there', 'Nobody drowns in my bathtub… They only get out early and dry.'],
    ['nothing', '…'],
  ])('but not %s', (_, said) => {
    expect(isSameQuote(KNOWN, said)).toBe(false)
  })

  test.each([
    ['Run.', 'Run!', true],
    ['Run now.', 'Run how.', false],
    ['안개는 아무도 숨겨 주지 않아.', '안개는, 아무도 숨겨주지 않아', true],
    ['', '', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameQuote(one, other)).toBe(same)
  })
})

test('a reading says which known one each repeats', () => {
  const films = corpusCatalogue.films.map((film) =>
    film.slug === 'night-ferry-2022' ? { ...film, quotes: [{ id: 7, text: KNOWN }] } : film,
  )
  const text = `Night Ferry (2022) Review\n\n${BODY}\n\nQuotes\n\n“Nobody drowns on my boat, Haeun. They only get out early.” – Captain Seo\n\n“The fog is not for sale.” – Captain Seo`
  const { quotes } = readDocument({ text, encoding: 'UTF-8' }, { ...corpusCatalogue, films })
  expect(quotes.map(({ known }) => known)).toEqual([7, null])
})

test('a thousand quotations against a thousand take no time', () => {
  const quotes = Array.from({ length: 1_000 }, (_, n) => `${KNOWN} ${n} ${'and so on '.repeat(20)}`)
  const started = performance.now()
  knownAmong(
    quotes,
    quotes.map((text, id) => ({ id, text: `${text} but ${id} ended otherwise` })),
  )
  expect(performance.now() - started).toBeLessThan(5_000)
})
