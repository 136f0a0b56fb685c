import { expect, test } from 'vitest'
import { evenWords, spellingsOf } from './key'
import { inLatin } from './latin'

const keys = (label: string) => spellingsOf(label).map(({ key }) => key)

test.each([
  ['발레리나', ['ballerina']],
  ['전종서', ['jeon jong seo', 'jeonjongseo']],
  ['이충현', ['lee chung hyeon', 'ichunghyeon']],
  ['сталкер', ['stalker']],
  ['侍', ['侍']],
  ['wick', ['wick']],
])('%s in Latin letters', (word, expected) => {
  expect(inLatin(word)).toEqual(expected)
})

test.each([
  ['전종서', 'Jeon Jong-seo'],
  ['전종서', 'Jun, Jong-Seo'],
  ['Jun Jong Seo', 'Jeon Jong-seo'],
  ['이충현', 'Lee Chung-hyun'],
  ['Chung-hyun Lee', 'Lee Chung-hyeon'],
  ['Okju', 'Ok-ju'],
  ['발레리나', 'Ballerina'],
  ['Yūko Itō', 'Itou Yuuko'],
  ['O’Brien', "o'brien"],
  ['Amélie', 'AMELIE'],
])('%s and %s share a key', (one, other) => {
  expect(keys(one).some((key) => keys(other).includes(key))).toBe(true)
})

test('a label of marks alone has no spelling', () => {
  expect(spellingsOf(' — … ! ')).toEqual([])
})

test('words keep the order they were typed in, each once', () => {
  expect(evenWords('wick the john the')).toEqual(['wick', 'the', 'john'])
})
