/** Marks upon one letter: enough for every living script, too few to climb over the lines around. */
const MARKS_MOST = 5

const NOT_TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we are after
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\p{Noncharacter_Code_Point}]/gu
/** What turns the direction of all that follows; blocks find their own direction instead. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g
/** Tags are invisible letters; only the flags of England, Scotland and Wales need them. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]/gu
const UNSEEN =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u2060-\\u2065\\u206a-\\u206f\\u3164\\uffa0'
const UNSEEN_RUN = new RegExp(`([${UNSEEN}])[${UNSEEN}]+`, 'gu')
const STACKED = new RegExp(`([\\p{M}${UNSEEN}]{${MARKS_MOST}})[\\p{M}${UNSEEN}]+`, 'gu')
const NOTHING_SEEN = new RegExp(`^[\\s\\p{M}\\p{C}\\u2800${UNSEEN}]*$`, 'u')

/**
 * A stranger’s text, as we keep it: NFC, lines ended by \n alone, and without what no reader sees or what
 * spoils the page around it. Cleaning twice changes nothing more.
 */
export function cleanText(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(NOT_TEXT, '')
    .replace(TURNING, '')
    .replace(TAGS, '$1')
    .normalize('NFC')
    .replace(UNSEEN_RUN, '$1')
    .replace(STACKED, '$1')
    .trim()
}

/** Whether there is nothing to see, whatever a count of its characters says. */
export const isBlank = (text: string): boolean => NOTHING_SEEN.test(text)

/** Its length as people and the limits count it: code points. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
