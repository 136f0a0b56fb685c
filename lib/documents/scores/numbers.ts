const WORDS: Record<string, number> = Object.fromEntries(
  [
    'zero no null cero',
    'one a eine ein einen un une uno una',
    'two zwei deux dos due',
    'three drei trois tres tre',
    'four vier quatre cuatro quattro',
    'five fünf cinq cinco cinque',
    'six sechs seis sei',
    'seven sieben sept siete sette',
    'eight acht huit ocho otto',
    'nine neun neuf nueve nove',
    'ten zehn dix diez dieci',
  ].flatMap((words, value) => words.split(' ').map((word) => [word, value])),
)

const HALF = `(?:and a half|einhalb|und eine halbe|et demie?|y media?|e mezz[ao])`
const WORD =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci'

/** A number as critics write it, as the source of a pattern: 7, 7.5, 7,5, 3½, 3 1/2, seven, three and a half. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[.,]\d{1,2})?(?:\s?[½¼¾]|[\s-]1\/2)?|[½¼¾]|(?:${WORD})(?:[\s-]${HALF}|einhalb)?|half an?|half)`

/** The same in figures alone. */
export const FIGURES = String.raw`(?:\d{1,3}(?:[.,]\d{1,2})?(?:\s?[½¼¾]|[\s-]1\/2)?|[½¼¾])`

const PART: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** What a number written so is; null where it is none. */
export function numberOf(written: string): number | null {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ')
  const figures = /^(\d{1,3})?(?:[.,](\d{1,2}))?\s?([½¼¾]|(?:[ -])1\/2)?$/.exec(text)
  if (figures && text !== '') {
    const [, whole, decimals, part] = figures
    const value = Number(`${whole ?? 0}.${decimals ?? 0}`)
    return value + (part ? (PART[part] ?? 0.5) : 0)
  }
  if (/^half(?: an?)?$/.test(text)) return 0.5
  const half = new RegExp(`[ -]?${HALF}$`).exec(text)
  const value = WORDS[half ? text.slice(0, half.index) : text]
  return value === undefined ? null : value + (half ? 0.5 : 0)
}
