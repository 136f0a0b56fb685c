import slugify from '@sindresorhus/slugify'

// Revised Romanisation, by the place of a letter in its syllable's code point.
const LEADS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const TAILS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
const FIRST_SYLLABLE = 0xac00

/** Family names that nobody writes as the scheme would. */
const FAMILY_NAMES: Record<string, string> = {
  이: 'lee',
  김: 'kim',
  박: 'park',
  강: 'kang',
  조: 'cho',
  권: 'kwon',
  고: 'ko',
  구: 'koo',
  노: 'roh',
  우: 'woo',
}

const hangul = /^[가-힣]+$/

function syllable(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0) - FIRST_SYLLABLE
  const parts = [LEADS[Math.floor(code / 588)], VOWELS[Math.floor((code % 588) / 28)], TAILS[code % 28]]
  return parts.join('').replaceAll('_', '')
}

/**
 * A folded word in Latin letters, in every way worth looking for: 발레리나 is ballerina, 전종서 is jeonjongseo and,
 * being as long as a name, jeon jong seo. Scripts without a scheme here (kana, Chinese) stay as they are.
 * Postgres compares trigrams of other letters only under some locales, ours not among them.
 */
export function inLatin(word: string): string[] {
  if (/^[a-z0-9]*$/.test(word)) return [word]
  if (!hangul.test(word)) return [slugify(word, { separator: ' ', decamelize: false }) || word]
  const syllables = [...word].map(syllable)
  const together = syllables.join('').replaceAll('lr', 'll')
  if (syllables.length !== 3) return [together]
  const [first = '', ...given] = syllables
  return [[FAMILY_NAMES[word[0] ?? ''] ?? first, ...given].join(' '), together]
}
