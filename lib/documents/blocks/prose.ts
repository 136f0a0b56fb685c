const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const END = /[.!?…。！？]["'”’»)\]]*$/u

/** A run of letters longer than any word: scripts written without blanks. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u

/** The words of a text as they stand. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? []

/** Whether a line is running prose: sentences, not a label, a title or a list of names. */
export function isProse(text: string): boolean {
  const words = wordsOf(text)
  const small = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word)).length
  // Scripts without blanks or small letters are told by their sentence's end alone.
  if (words.length < 4 || UNSPACED.test(text)) return text.length > 36 && END.test(text)
  if (END.test(text)) return words.length >= 8 && small / words.length > 0.4
  return words.length > 16 && small / words.length > 0.6
}

/** Whether a text ends as sentences do. */
export const endsSentence = (text: string): boolean => END.test(text.trimEnd())
