import fc from 'fast-check'
import { cleanText } from '@/lib/text/cleaning'
import { HOSTILE } from './hostile'

/** Pieces Markdown, spoilers and HTML are made of, to be strung together in any order. */
const PIECES = [
  ...[
    '||',
    '>!',
    '!<',
    '|',
    '|||',
    '||||',
    ':::spoiler\n',
    ':::\n',
    '\n:::spoiler\n',
    '\n:::\n',
    ':::',
    '> ',
    '>',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '***',
    '~~',
    '`',
    '```\n',
    '# ',
    '- ',
    '  - ',
    '1. ',
    '\n',
    '\n\n',
    '  \n',
    '---\n',
  ],
  ...[
    '[',
    '](',
    ')',
    '](https://a.example/',
    '[x](mailto:a@b.example)',
    '<https://a.example/>',
    '<',
    '>',
    '"',
    "'",
  ],
  ...['&', '&lt;', '&#x3c;', '\\', '\\|', '!', '!['],
  ...[
    'word',
    ' two words ',
    '한국어',
    '\u202e',
    '\u200b',
    '\u0301',
    '\ufdd0',
    '\ufdd3',
    '\u0000',
    '🎬',
    '\t',
    '    ',
  ],
]

const pieces = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)

export const randomText = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''))

export const PLANTED = 'Zqxjk'

const inLine = randomText.map((text) => text.replace(/[\n\r\u2028\u2029\u0085]/g, ' '))
const before = randomText.filter((text) => !/[\\>]$/.test(cleanText(text)))

/**
 * Texts in which a word is planted in a spoiler, closed or not, amid whatever else. Only what plainly shows
 * the word is left out: a mark escaped, the spoiler closed before it, bars that pair with bars in front.
 */
export const spoiledText = fc.oneof(
  fc
    .tuple(
      before,
      inLine.filter((text) => !/[!<]/.test(text)),
      fc.constantFrom('!<', ''),
      randomText,
    )
    .map(([a, b, close, c]) => `${a}>!${b}${PLANTED}${close}${c}`),
  fc
    .tuple(
      before.map((text) => text.replace(/\|/g, '')).filter((text) => !cleanText(text).endsWith('\\')),
      inLine.filter((text) => !text.includes('|')),
      fc.constantFrom('||', '|||', ''),
      randomText.map((text) => text.replace(/\|/g, '')),
    )
    .map(([a, b, close, c]) => `${a}||${b}${PLANTED}${close}${c}`),
  fc
    .tuple(
      before,
      randomText.filter((text) => !text.includes(':')),
      fc.constantFrom('\n:::\n', ''),
      randomText,
    )
    .map(([a, b, close, c]) => `${a}\n:::spoiler\n${b}${PLANTED}${close}${c}`),
)
