import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingsOf, wordsOf } from './folding'
import { likeOf } from './glob'
import { hostsIn } from './hosts'
import { matcherOf } from './matcher'

const word = (pattern: string) => ({ kind: 'word', pattern }) as const
const link = (pattern: string) => ({ kind: 'link', pattern }) as const
const said = (pattern: string, text: string) => matcherOf([word(pattern)])(text)[0]?.words ?? null
const linked = (pattern: string, text: string) => matcherOf([link(pattern)])(text)[0]?.words ?? null

describe('words', () => {
  it.each([
    ['cheap seats', 'Get Cheap  SEATS here', 'Cheap  SEATS'],
    ['cheap seats', 'get сhеар ѕеаtѕ', 'сhеар ѕеаtѕ'],
    ['cheap', 'c\u200bh\u0301e\u00adap!', 'c\u200bh\u0301e\u00adap'],
    ['cheap', 'get c h e a p now', 'c h e a p'],
    ['cheap', 'che@p', 'che@p'],
    ['argent', 'L’argent', 'argent'],
    ['don’t', "I don't", "don't"],
    ['cheap', 'me@cheap.example', 'cheap'],
    ['cheap', 'ｃｈｅａｐ', 'ｃｈｅａｐ'],
    ['straße', 'STRASSE', 'STRASSE'],
    ['cheap*', 'cheaper', 'cheaper'],
    ['*seat', 'backseat', 'backseat'],
    ['ch*p', 'chip', 'chip'],
    ['buy * now', 'buy this now', 'buy this now'],
    ['표 팝니다', '영화 표 팝니다!', '표 팝니다'],
    ['1984', 'the year 1984', '1984'],
  ])('finds %j in %j', (pattern, text, words) => expect(said(pattern, text)).toBe(words))

  it.each([
    ['cheap', 'cheaper'],
    ['cheap seats', 'cheap red seats'],
    ['buy * now', 'buy now'],
    ['buy *', 'what I buy'],
    ['is', '15 of them'],
    ['cheap', 'a heap'],
  ])('does not find %j in %j', (pattern, text) => expect(said(pattern, text)).toBeNull())

  it('keeps every rule apart, also of one pattern', () => {
    const rules = [word('cheap'), word('cheap seats'), word('*ea*'), word('lamp')]
    expect(matcherOf(rules)('cheap seats').map(({ rule }) => rule.pattern)).toEqual([
      'cheap',
      'cheap seats',
      '*ea*',
    ])
  })
})

describe('links', () => {
  it.each([
    ['seats.example', 'see https://seats.example/x?y', 'seats.example'],
    ['seats.example', 'see [this](http://www.seats.example)', 'www.seats.example'],
    ['seats.example', 'at SEATS.example, they say', 'seats.example'],
    ['seats.example', 'at sеаts.example', 'sеаts.example'],
    ['seats.example', 'at xn--sts-0ld8a.example, or seats。example', 'seats.example'],
    ['*.example', 'at any.example', 'any.example'],
    ['*seats*.example', 'at bestseats24.example', 'bestseats24.example'],
  ])('finds %j in %j', (pattern, text, host) => expect(linked(pattern, text)).toBe(host))

  it.each([
    ['seats.example', 'at myseats.example'],
    ['seats.example', 'at seats.example.org'],
    ['seats.example', 'the seats. Example'],
  ])('does not find %j in %j', (pattern, text) => expect(linked(pattern, text)).toBeNull())

  it('takes no figure for a host', () => expect(hostsIn('7.5 of 10, v2.0, and so on... well.')).toEqual([]))
})

const letters = fc.string({ unit: fc.constantFrom(...'bdfhkm'), minLength: 2, maxLength: 8 })
/** The same word, dressed up. */
const dressed = (plain: string) =>
  fc
    .array(fc.constantFrom('', '\u200b', '\u0301', '\u00ad', '\ufe0f'), {
      minLength: plain.length,
      maxLength: plain.length,
    })
    .chain((between) =>
      fc
        .constantFrom(
          (s: string) => s,
          (s: string) => s.toUpperCase(),
        )
        .map((turn) => [...plain].map((sign, i) => turn(sign) + between[i]).join('')),
    )

describe('for any text', () => {
  it('never misses words that stand there, however they are dressed up', () =>
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 4 }).chain((words) =>
          fc.record({
            words: fc.constant(words),
            typed: fc.tuple(...words.map(dressed)),
            before: fc.string({ unit: 'grapheme' }),
            after: fc.string({ unit: 'grapheme' }),
          }),
        ),
        ({ words, typed, before, after }) => {
          expect(said(words.join(' '), `${before} . ${typed.join(' ')} . ${after}`)).not.toBeNull()
        },
      ),
    ))

  it('gives each word its place', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const words of readingsOf(text))
          for (const { from, to } of words) expect(from < to && to <= text.length).toBe(true)
      }),
    ))

  it('folds what is folded to itself', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = wordsOf(text).map((one) => one.word)
        expect(wordsOf(folded.join(' ')).map((one) => one.word)).toEqual(folded)
      }),
    ))

  it('agrees with the plain meaning of a pattern with stars', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }),
        (pattern, one) => {
          const meant = new RegExp(`^${pattern.replaceAll('*', '[ab]*')}$`)
          expect(likeOf(pattern)(one)).toBe(meant.test(one))
        },
      ),
    ))
})

it('takes time by length, for the texts and patterns that are worst', () => {
  const rules = [
    ...Array.from({ length: 100 }, (_, i) => word(`a* a* a*${i}`)),
    ...Array.from({ length: 200 }, (_, i) => link(`*a*a${i}.example`)),
  ]
  const find = matcherOf(rules)
  /** Milliseconds of our own work: what else the machine does meanwhile is not the matcher's. */
  const spent = (text: string) => {
    const begun = process.cpuUsage()
    find(text)
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1_000
  }
  const texts = ['a', 'a ', 'ab ', 'a.', 'aa.example ', '\u0301', '𝒶'].map(
    (unit) => (n: number) => unit.repeat(n),
  )
  for (const text of texts) {
    spent(text(1_000))
    expect(Math.min(spent(text(20_000)), spent(text(20_000)))).toBeLessThan(500)
  }
})
