import { expect, it } from 'vitest'
import { saidInWords } from './said-in-words'

it.each([
  ['title', '', 'none'],
  ['halfStars', '7', 'three and a half stars'],
  ['halfStars', 'a hundred', 'a hundred'],
  ['wholeSpoiler', 'yes', 'yes'],
  ['language', 'ko', '한국어'],
  ['language', '!!', '!!'],
  ['seenOn', '2026-11-01', '1 November 2026'],
  ['seenOn', '2026-99-99', '2026-99-99'],
  ['seenOn', 'aaaaaaaaaa', 'aaaaaaaaaa'],
  ['whoMayAnswer', 'nobody', 'Nobody'],
  ['chip-acting', '', 'nothing said'],
  ['chip-acting', 'toString', 'toString'],
])('says %s “%s” as “%s”, whatever a draft holds', (field, value, words) => {
  expect(saidInWords(field).words(value)).toBe(words)
})
