import { VECTORS } from './families'
import { HOSTILE } from './hostile'
import { PATHOLOGICAL } from './pathological'

/** Numbers from 0 to below 1. */
type Random = () => number

const evenly = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** What a field of words, numbers, days or names of things is not made for. */
const ODD = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e309',
    '2147483648',
    '9007199254740993',
    'NaN',
    '０',
    '1,5',
    '0x10',
    'null',
    'true',
    '[]',
    '{}',
  ],
  ...[
    '2026-02-30',
    '0000-00-00',
    '9999-99-99',
    '../../etc/passwd',
    'a\u0000b',
    '\u0000',
    '\ud800',
    '\udfff\ud83d',
    '\ufeff',
    '\uffff',
  ],
  ...[
    '__proto__',
    'constructor',
    '$ACTION_ID_x',
    '$1',
    '$K1',
    '$undefined',
    "'; DROP TABLE review; --",
    '%',
    '_',
    '\\',
    '%00',
    '%ff',
  ],
  ...[
    '\u202e\u2066',
    '\u200b'.repeat(99),
    `q${'\u0301'.repeat(500)}`,
    '🏳️‍🌈'.repeat(40),
    '한'.repeat(3_000),
    'a'.repeat(70_000),
  ],
]

const KINDS: readonly ((random: Random) => string)[] = [
  (random) => evenly(random, VECTORS),
  (random) => evenly(random, HOSTILE),
  (random) => evenly(random, ODD),
  (random) => evenly(random, Object.values(PATHOLOGICAL)).slice(0, 2_000),
  (random) => signs(random, 30, 0x80),
  (random) => signs(random, 12, 0x11_0000),
  (random) => evenly(random, ODD) + evenly(random, VECTORS) + signs(random, 5, 0x3000),
]

/** Any signs at all, halves of some and those that are none among them. */
const signs = (random: Random, most: number, below: number): string =>
  Array.from({ length: Math.floor(random() * most) }, () =>
    String.fromCodePoint(Math.floor(random() * below)),
  ).join('')

/** Something a stranger may send. */
export const input = (random: Random): string => evenly(random, KINDS)(random)
