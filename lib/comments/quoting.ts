import { codePoints } from '@/lib/text/cleaning'

/** Signs of a text that are quoted where no passage was chosen, and the most of one that was. */
const BEGINNING = 280
const PASSAGE = 1_000

/** What can be quoted: its open words, without what spoilers hide, and whose they are. */
export type Quotable = { by: string; text: string }

/**
 * A passage as a Markdown quotation with its author named, to be answered below: the one that was chosen where it
 * really stands in the text, else its beginning. Empty where there is nothing to quote.
 */
export function quotation({ by, text }: Quotable, passage: string): string {
  const words = chosen(text, passage) ?? beginning(text)
  if (words === '') return ''
  const lines = words.split('\n').map((line) => `> ${asWritten(line)}`.trimEnd())
  return `${lines.join('\n')}\n>\n> — ${asWritten(inOneLine(by))}\n\n`
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The passage with the text's own lines; null for words that do not stand in it. */
function chosen(text: string, passage: string): string | null {
  const wanted = passage.split(/\s+/).filter(Boolean)
  if (wanted.length === 0 || codePoints(passage) > PASSAGE) return null
  const found = new RegExp(wanted.map(literally).join('\\s+'), 'u').exec(text)
  return found?.[0] ?? null
}

const literally = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function beginning(text: string): string {
  if (codePoints(text) <= BEGINNING) return text.trim()
  const fits = [...text].slice(0, BEGINNING).join('')
  const atWord = fits.replace(/\s+\S*$/u, '')
  return `${(/\s/u.test(fits) ? atWord : fits).trimEnd()} …`
}

/** Words that Markdown, and our marks of spoilers, take for nothing but words. */
const asWritten = (line: string): string =>
  line
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/:{3,}/g, (colons) => colons.replaceAll(':', '\\:'))
    .replace(/^(?:[-+=#!]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
