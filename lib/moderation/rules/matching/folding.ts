/** Signs that a reader takes for a Latin letter. Text and patterns are folded alike, so what folds together matches. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑᴀ@ꭺ',
    b: 'ьβвʙᏼ',
    c: 'сϲᴄ¢ꮯ',
    d: 'ԁᴅժ',
    e: 'еєεᴇ3€ҽ',
    f: 'ғꜰք',
    g: 'ɡɢց',
    h: 'һнʜհ',
    i: 'іιl1ӏɩɪıł!|ⅼ',
    j: 'јᴊϳ',
    k: 'кκᴋ',
    m: 'мᴍ',
    n: 'ηпɴո',
    o: 'оοσ0øᴏօ',
    p: 'рρᴘþ',
    q: 'ԛզ',
    r: 'гʀᴦ',
    s: 'ѕ5ꜱ$',
    t: 'тτᴛ7',
    u: 'υᴜսц',
    v: 'ѵνᴠ',
    w: 'ԝωᴡшա',
    x: 'хχ×',
    y: 'уγʏү',
    z: 'ᴢʐ',
    ss: 'ß',
    ae: 'æ',
    oe: 'œ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
)

/** Signs that are letters only beside letters: `c@sh`, but not the end of a sentence. */
const INSIDE = /^[@$€¢!|×]$/
const UNSEEN = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u
const APOSTROPHE = /^['’‘ʼʻ`´]$/
const IN_WORD = /^[\p{L}\p{N}]/u

/** One word of a text, folded, and where it stands there. */
export interface Word {
  word: string
  from: number
  to: number
}

/** A code point folded: no case, no accents, look-alikes as the Latin letter; '' for what cannot be seen. */
function foldSign(sign: string): string {
  const bare = sign.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return [...bare].map((one) => LOOKALIKES.get(one) ?? (IN_WORD.test(one) ? one : '')).join('')
}

/** A number is a number: only among letters are digits letters. */
const settled = (typed: string, folded: string) =>
  (/^\p{Nd}+$/u.test(typed) ? typed.normalize('NFKC') : folded).normalize('NFC')

/**
 * The words of a text in their order, folded. One pass. `split`: apostrophes and signs that are letters only beside
 * letters end a word, as in `l’argent` and `me@there`.
 */
export function wordsOf(text: string, split = false): Word[] {
  const words: Word[] = []
  let [folded, typed, from, to, at] = ['', '', 0, 0, 0]
  const close = () => {
    if (folded) words.push({ word: settled(typed, folded), from, to })
    folded = typed = ''
  }
  for (const sign of text) {
    const isLetter = IN_WORD.test(sign)
    const next = text.codePointAt(at + sign.length)
    const joins =
      !split &&
      INSIDE.test(sign) &&
      folded !== '' &&
      next !== undefined &&
      IN_WORD.test(String.fromCodePoint(next))
    if (isLetter || joins) {
      if (!folded) from = at
      folded += foldSign(sign)
      typed += sign
      to = at + sign.length
    } else if (!UNSEEN.test(sign) && (split || !APOSTROPHE.test(sign))) close()
    at += sign.length
  }
  close()
  return words
}

/** The least of single letters in a row that are read as one word. */
const SPELLED_MIN = 3

/** Words written letter by letter, `c a s h`, as one: in place of the letters where there are any; null where none. */
function spelledOut(words: readonly Word[]): Word[] | null {
  const joined: Word[] = []
  let isAny = false
  for (let at = 0; at < words.length; ) {
    let end = at
    while (/^[a-z]$/.test(words[end]?.word ?? '')) end++
    const row = words.slice(at, Math.max(end, at + 1))
    if (row.length >= SPELLED_MIN) {
      isAny = true
      const word = row.map((one) => one.word).join('')
      joined.push({ word, from: row[0]?.from ?? 0, to: row.at(-1)?.to ?? 0 })
    } else joined.push(...row)
    at += row.length
  }
  return isAny ? joined : null
}

const TWO_WAYS = /['’‘ʼʻ`´@$€¢!|×]/

/** Every way to read a text: as it stands, with such signs between words, and with what is spelled letter by letter. */
export function readingsOf(text: string): Word[][] {
  const words = wordsOf(text)
  const split = TWO_WAYS.test(text) ? wordsOf(text, true) : null
  return [words, split, spelledOut(split ?? words)].filter((reading) => reading !== null)
}
