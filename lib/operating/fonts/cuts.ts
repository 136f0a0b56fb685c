import { COMMON_SYLLABLES, hangulBlocks } from './hangul'

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-'
const INSTRUMENT = '@fontsource-variable/instrument-sans/files/instrument-sans-'
const HANGUL = '@fontsource/noto-serif-kr/files/noto-serif-kr-korean-400-normal.woff2'

type Axis = number | { min: number; max: number }

/** One file to make: which characters of which source, with which axes left variable. */
export type Cut = {
  file: string
  family: string
  source: string
  characters: string
  /** As CSS says it: a weight, or a range of them. */
  weight: string
  italic?: boolean
  axes?: Record<string, Axis>
  unicodeRange: string
}

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
const hex = (code: number) => code.toString(16).toUpperCase()

/** What our own words are made of. Each accent more would cost every first visit some bytes. */
const LATIN = `${span(0x20, 0x7e)}\u00a0±·½×–—‘’“”…•←→−`
const LATIN_RANGE = 'U+20-7E,U+A0,U+B1,U+B7,U+BD,U+D7,U+2010-2026,U+2190-2193,U+2212'
const ACCENTS = span(0xa1, 0xff)
// Without the five above: a face that came too late to be used would have its characters looked for here.
const ACCENTS_RANGE = 'U+A1-B0,U+B2-B6,U+B8-BC,U+BE-D6,U+D8-FF'
const EXTENDED = span(0x100, 0x17f) + span(0x218, 0x21b)
const EXTENDED_RANGE = 'U+100-24F'

type Face = Pick<Cut, 'file' | 'family' | 'weight' | 'axes' | 'italic'> & { source: string }

const FACES: Face[] = [
  {
    file: 'serif',
    family: 'Newsreader',
    source: `${NEWSREADER}*-opsz-normal`,
    weight: '400',
    axes: { wght: 400, opsz: 20 },
  },
  {
    file: 'serif-display',
    family: 'Newsreader',
    source: `${NEWSREADER}*-opsz-normal`,
    weight: '500',
    axes: { wght: 500, opsz: { min: 20, max: 72 } },
  },
  {
    file: 'serif-italic',
    family: 'Newsreader',
    source: `${NEWSREADER}*-opsz-italic`,
    weight: '400',
    italic: true,
    axes: { wght: 400, opsz: 28 },
  },
  {
    file: 'sans',
    family: 'Instrument Sans',
    source: `${INSTRUMENT}*-wdth-normal`,
    weight: '400 600',
    axes: { wght: { min: 400, max: 600 }, wdth: 100 },
  },
  {
    file: 'condensed',
    family: 'Instrument Condensed',
    source: `${INSTRUMENT}*-wdth-normal`,
    weight: '700',
    axes: { wght: 700, wdth: 75 },
  },
]

const of = (face: Face, subset: string) => `${face.source.replace('*', subset)}.woff2`

/** The rare first: where two cover a character, the browser takes the one declared last. */
export const CUTS: Cut[] = [
  ...FACES.map((face) => ({
    ...face,
    file: `${face.file}-extended`,
    source: of(face, 'latin-ext'),
    characters: EXTENDED,
    unicodeRange: EXTENDED_RANGE,
  })),
  ...FACES.map((face) => ({
    ...face,
    file: `${face.file}-accents`,
    source: of(face, 'latin'),
    characters: ACCENTS,
    unicodeRange: ACCENTS_RANGE,
  })),
  ...FACES.map((face) => ({
    ...face,
    source: of(face, 'latin'),
    characters: LATIN,
    unicodeRange: LATIN_RANGE,
  })),
  ...hangulBlocks().map(([from, to]) => ({
    file: `hangul-${hex(from).toLowerCase()}`,
    family: 'Hangul',
    source: HANGUL,
    weight: '400 700',
    characters: span(from, to),
    unicodeRange: `U+${hex(from)}-${hex(to)}`,
  })),
  {
    file: 'hangul-common',
    family: 'Hangul',
    source: HANGUL,
    weight: '400 700',
    characters: COMMON_SYLLABLES.join(''),
    unicodeRange: COMMON_SYLLABLES.map((s) => `U+${hex(s.codePointAt(0) ?? 0)}`).join(','),
  },
]
