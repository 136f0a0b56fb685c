import { CONDENSED_WIDTHS, SERIF_WIDTHS } from './widths'

export type Face = 'serif' | 'condensed'

const WIDTHS = { serif: SERIF_WIDTHS, condensed: CONDENSED_WIDTHS }
const NARROW: Record<string, string> = {
  '–': '-',
  '—': 'm',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': 'm',
}
const WIDE = /[\p{sc=Hang}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uff60]/u

/** Width of a line in ems: from our fonts' own tables, else guessed and rather too wide. */
export function measure(text: string, face: Face): number {
  let width = 0
  for (const character of text) width += advance(character, face)
  return width / 100
}

/** Whether every character is in our fonts, so that `measure` is no guess. */
export function isMeasured(text: string): boolean {
  return /^[\x20-\x7e\xa0-\u024f–—‘’“”…\p{sc=Hang}]*$/u.test(text)
}

function advance(character: string, face: Face): number {
  const plain = NARROW[character] ?? character
  const known = WIDTHS[face][(plain.codePointAt(0) ?? 0) - 0x20]
  if (known) return known
  if (/\p{M}/u.test(plain)) return 0
  if (WIDE.test(plain)) return 100
  const base = plain.normalize('NFD').charCodeAt(0) - 0x20
  return WIDTHS[face][base] || 80
}
