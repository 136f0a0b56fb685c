import { z } from 'zod'

export const HANDLE_MIN = 3
export const HANDLE_MAX = 24

/** Letters of one script with digits, hyphens and underscores inside. */
const scripts = ['Latin', 'Hangul', 'Cyrillic', 'Greek', 'Han', 'Hiragana', 'Katakana', 'Arabic', 'Hebrew']
const forms = scripts.map(
  (script) =>
    new RegExp(
      `^[\\p{Script=${script}}\\p{M}0-9](?:[\\p{Script=${script}}\\p{M}0-9_-]*[\\p{Script=${script}}\\p{M}0-9])?$`,
      'u',
    ),
)

/** Signs of other scripts, and digits, that a reader takes for a Latin letter. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  Object.entries({
    a: 'аα',
    b: 'ьβ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еє',
    h: 'һн',
    i: 'іιl1ӏ',
    j: 'ј',
    k: 'кκ',
    m: 'м',
    n: 'ηп',
    o: 'оο0',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ5',
    t: 'тτ',
    u: 'υ',
    v: 'ѵν',
    w: 'ԝω',
    x: 'хχ',
    y: 'уγ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
)

/** What makes two handles the same: no case, no accents, no separators, and what looks alike is alike. */
export function handleKey(handle: string): string {
  const folded = handle.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...folded.normalize('NFKC').replace(/[_-]/g, '')].map((sign) => LOOKALIKES[sign] ?? sign).join('')
}

/** Names that would be taken for us, or for an address of ours. */
const RESERVED = new Set(
  (
    'admin administrator administration balcony moderator mod editor staff support help security root system ' +
    'owner official team about api films film critics critic outlets people search settings sign-in sign-up ' +
    'member members null undefined deleted anonymous everyone here postmaster webmaster abuse'
  )
    .split(' ')
    .map((word) => handleKey(word)),
)

/** A handle as one may choose it. */
export const handle = z
  .string()
  .trim()
  .transform((typed) => typed.normalize('NFKC'))
  .pipe(
    z
      .string()
      .min(HANDLE_MIN, `Use at least ${HANDLE_MIN} characters.`)
      .max(HANDLE_MAX, `Use at most ${HANDLE_MAX} characters.`)
      .refine(
        (typed) => forms.some((form) => form.test(typed)),
        'Use letters of one script, digits, and - or _ between them.',
      )
      .refine((typed) => !RESERVED.has(handleKey(typed)), 'This handle is not to be had.'),
  )

/** Where everybody sees a member. */
export const profilePath = (spelled: string): string => `/members/${encodeURIComponent(spelled)}`
