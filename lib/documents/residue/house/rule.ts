/**
 * A rule that editors added to the built-in ones. Its pattern is words, and `*` for one word or more; there are no
 * regular expressions, so that no pattern takes longer than a few comparisons a word.
 */
export type HouseRule = {
  /** How receipts name it: `house/3/1: begging line` is the first version of the third, whose meaning never changes. */
  key: string
  /** Whether a whole line must match, or what stands for itself within one: a sentence, or words in brackets. */
  kind: 'line' | 'phrase'
  pattern: string
}

const WORDS_MAX = 12
const STARS_MAX = 3
/** Fewer letters say too little to cut anything by. */
const LETTERS_MIN = 4

/** Words; signs of scripts written without blanks are each a word, so that `*` can stand for some of them. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu
const IN_PATTERN = new RegExp(`\\*|${WORD.source}`, 'gu')

const even = (word: string) => word.normalize('NFKC').toLowerCase().replaceAll('’', "'")

/** A text's words as rules compare them. */
export const ruleWords = (text: string): string[] => (text.match(WORD) ?? []).map(even)

/** A pattern's words and stars. */
export const patternWords = (pattern: string): string[] =>
  (pattern.match(IN_PATTERN) ?? []).map(even).filter((word, n, all) => word !== '*' || all[n - 1] !== '*')

/** Why a pattern cannot be used, as a sentence; null where it can. */
export function whyNotUse(pattern: string): string | null {
  const words = patternWords(pattern)
  if (words.length > WORDS_MAX) return `Use at most ${WORDS_MAX} words.`
  if (words.filter((word) => word === '*').length > STARS_MAX) return `Use * at most ${STARS_MAX} times.`
  if (words[0] === '*') return 'Begin with a word: * alone stands for any words.'
  const letters = [...words.join('').replaceAll('*', '')]
  const weight = letters.reduce((sum, sign) => sum + (/[\p{Lo}]/u.test(sign) ? 2 : 1), 0)
  return weight >= LETTERS_MIN ? null : `Write ${LETTERS_MIN} letters at least.`
}

/** Whether words are a pattern's, from first to last. A star takes one word at least; nothing is tried more than once a word. */
export function isLike(words: readonly string[], pattern: readonly string[]): boolean {
  let [word, at, star, from] = [0, 0, -1, 0]
  while (word < words.length) {
    if (pattern[at] === '*') {
      star = at++
      from = ++word
    } else if (at < pattern.length && pattern[at] === words[word]) {
      at++
      word++
    } else if (star >= 0) {
      at = star + 1
      word = ++from
    } else return false
  }
  return at === pattern.length
}
