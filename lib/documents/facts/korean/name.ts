import { FAMILIES, familiesOf } from './families'
import { hangulSyllables, readingsOf } from './syllables'

/** A Korean name as it may be meant: its family names, and its given name in syllables, joined. */
export type KoreanName = { families: ReadonlySet<string>; given: ReadonlySet<string> }

/** What McCune–Reischauer alone writes. */
const MARKS = /[ŏŭ]|[kptc]h?['’‘ʻʼ`]/iu

/** Two for one name in each order it may stand in: family first, or last as in English. */
export function koreanNames(written: string): KoreanName[] {
  const name = written.normalize('NFC').trim()
  if (/^[가-힣\s]{2,6}$/u.test(name)) return hangulNames(name.replace(/\s/g, ''))
  const words = latinWords(name)
  const isMarked = MARKS.test(name)
  if (words.length < 2 || words.length > 4) return []
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return [
    ...nameOf(familiesOf(first), words.slice(1), isMarked),
    // In English order the given name is one word or joined by a hyphen.
    ...nameOf(familiesOf(last), words.slice(0, -1), isMarked),
  ]
}

/** Whether two names may be one, whatever the scheme and the order. */
export function isSameName(one: readonly KoreanName[], other: readonly KoreanName[]): boolean {
  return one.some((name) =>
    other.some((also) => meet(name.families, also.families) && meet(name.given, also.given)),
  )
}

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((way) => other.has(way))

function hangulNames(name: string): KoreanName[] {
  return [1, 2].flatMap((length) => {
    const family = name.slice(0, length)
    const given = name.slice(length)
    return FAMILIES.has(family) && given.length > 0 && given.length <= 3
      ? [{ families: new Set([family]), given: new Set([hangulSyllables(given).join(' ')]) }]
      : []
  })
}

function nameOf(families: readonly string[], given: readonly string[], isMarked: boolean): KoreanName[] {
  if (families.length === 0 || given.length === 0) return []
  const ways = given.reduce<string[][]>(
    (said, word) =>
      said.flatMap((before) => readingsOf(word, isMarked).map((after) => [...before, ...after])),
    [[]],
  )
  const fitting = ways.filter(({ length }) => length > 0 && length <= 3).map((way) => way.join(' '))
  return fitting.length > 0 ? [{ families: new Set(families), given: new Set(fitting) }] : []
}

/** Small Latin words without marks; what has other letters is no romanised name. */
function latinWords(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/ŏ/g, 'eo')
    .replace(/ŭ/g, 'eu')
    .replace(/['’‘ʻʼ`]/g, '')
  return /^[a-z\s-]+$/.test(plain) ? plain.split(/[\s-]+/).filter(Boolean) : []
}
