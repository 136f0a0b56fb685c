import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '@/lib/documents/read-document'
import { readingVersion } from '@/lib/documents/version'
import { corpusCatalogue } from '@/lib/testing/documents/catalogue'
import { faultsOf } from '@/lib/testing/documents/holding'
import { BODY } from '@/lib/testing/documents/reading-text'
import { type HouseRule, isLike, patternWords, ruleWords, whyNotUse } from './rule'

const ruled = (kind: HouseRule['kind'], pattern: string, key = 'house/1/1'): HouseRule => ({
  ...{ key, kind, pattern },
})
const readBy = (rules: HouseRule[], text: string) =>
  readDocument({ text, encoding: 'UTF-8' }, { ...corpusCatalogue, rules })
const cutBy = (rule: HouseRule, line: string) => {
  const reading = readBy([rule], `Grey Tide (2023) Review\n\n${BODY}\n\n${line}\n\nIt is over.`)
  expect(faultsOf(reading, [rule])).toEqual([])
  return reading.cuts.map(({ text }) => text)
}

describe('a rule for lines cuts whole lines', () => {
  test.each([
    ['support our work', 'Support our work!', true],
    ['support our work', '→ SUPPORT OUR WORK →', true],
    ['support our work', 'Support our work today', false],
    ['support * work', 'Support our good work', true],
    ['support * work', 'Support work', false],
    ['this review was first printed in *', 'This review was first printed in Reel Ledger', true],
    ['dieser text * zuerst', 'Dieser Text erschien hier zuerst', true],
    ['이 글은 * 후원으로', '이 글은 극장 후원으로', true],
    ['続きを*', '続きを読む', true],
    ['続きを*', '続きを', false],
    ['don’t miss our podcast', "Don't miss our podcast", true],
  ])('%s: %s', (pattern, line, isCut) => {
    expect(cutBy(ruled('line', pattern), line)).toEqual(isCut ? [line] : [])
  })
})

describe('a rule for phrases cuts what stands for itself within a line', () => {
  const AROUND = ['It rains in the third act, and nobody minds.', 'Then it stops.'] as const
  test.each([
    ['tickets are sold at *', 'Tickets are sold at the Lantern.'],
    ['tickets are sold at *', '(tickets are sold at the Lantern)'],
  ])('%s: %s', (pattern, said) => {
    const rule = ruled('phrase', pattern)
    expect(cutBy(rule, `${AROUND[0]} ${said} ${AROUND[1]}`)).toEqual([said])
    expect(cutBy(rule, said)).toEqual([said])
  })

  test('but never a part of a sentence, nor running prose', () => {
    expect(cutBy(ruled('phrase', 'nobody minds'), AROUND[0])).toEqual([])
    const prose = 'Tickets are sold at the door by a woman who never looks up from her book about boats.'
    expect(cutBy(ruled('phrase', 'tickets are sold at *'), `${AROUND[1]} ${prose}`)).toEqual([])
    expect(cutBy(ruled('line', 'tickets are sold at *'), prose)).toEqual([])
  })
})

test('a score’s line stays, whatever a rule says', () => {
  expect(cutBy(ruled('line', 'our rating *'), 'Our rating: 7/10')).toEqual([])
})

test('a cut is held to the rule it names, also in pieces between markup', () => {
  const rule = ruled('line', 'support our * work')
  const page = `<html><body><article><h1>Grey Tide (2023) Review</h1>${BODY.split('\n\n')
    .map((one) => `<p>${one} ${one} ${one}</p>`)
    .join('')}<p>Support our <a href="/give"><b>independent</b></a> work</p></article></body></html>`
  const reading = readBy([rule], page)
  expect(reading.cuts.map(({ text }) => text).join('')).toBe('Support our independent work')
  expect(faultsOf(reading, [rule])).toEqual([])
  expect(faultsOf(reading, [ruled('line', 'another thing')])).toContain('its rule does not cut it')
  expect(faultsOf(reading)).toContain('its rule does not cut it')
})

test.each([
  ['support our work', null],
  ['광고 문의', null],
  ['* our work', 'Begin with a word: * alone stands for any words.'],
  ['a b', 'Write 4 letters at least.'],
  ['(.*)+$', 'Begin with a word: * alone stands for any words.'],
  ['', 'Write 4 letters at least.'],
  ['one * two * three * four * five', 'Use * at most 3 times.'],
  [Array(13).fill('word').join(' '), 'Use at most 12 words.'],
])('%s can be used: %s', (pattern, why) => {
  expect(whyNotUse(pattern)).toBe(why)
})

const word = fc.constantFrom('a', 'b', 'c')
test('a pattern without stars matches its own words alone, and a star any of them', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.array(word, { maxLength: 6 }),
      (one, more) => {
        expect(isLike(one, one)).toBe(true)
        expect(isLike([...one, ...more], [...one, '*'])).toBe(more.length > 0)
        expect(isLike([...one, ...more, ...one], [...one, '*', ...one])).toBe(more.length > 0)
      },
    ),
  )
  expect(patternWords('One ** two')).toEqual(ruleWords('one').concat('*', 'two'))
})

test('a hostile pattern and a hostile line take no time', () => {
  const line = Array(60).fill('a').join(' ')
  const started = performance.now()
  for (let n = 0; n < 200; n++) cutBy(ruled('phrase', 'a * a * a * a b'), `${line}.`)
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('the version of a reading is that of the engine and of what its rules look for', () => {
  const [one, other] = [ruled('line', 'support our work'), ruled('phrase', 'tickets *', 'house/2/1')]
  expect(readingVersion([])).toBe(readingVersion())
  expect(readingVersion([one, other])).toBe(readingVersion([other, one]))
  const all = [[], [one], [other], [{ ...one, pattern: 'support us' }]].map((rules) => readingVersion(rules))
  expect(new Set(all).size).toBe(4)
  expect(readBy([one, other], BODY).readWith).toBe(readingVersion([one, other]))
})
