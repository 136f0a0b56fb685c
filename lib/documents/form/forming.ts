import type { Formed } from './form'
import { readMarkdown } from './markdown'
import { readPage } from './page'
import { SourceText } from './source-text'

/** So much of a text is looked at to recognise its form. */
const LOOKED_AT = 50_000

const PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1)\b/i
const TAG = /<\/(?:p|div|h[1-6]|article|section|li|span|td|a)>/gi
const MARKDOWN = [
  /^ {0,3}#{1,6} \S/gm,
  /^ {0,3}>!? ?\S/gm,
  /\[[^\]\n]{1,200}\]\([^()\s]{1,300}\)/g,
  /(?:\*\*|__)(?=\S)[^*_\n]{1,200}(?:\*\*|__)/g,
  /^ *\|.{1,500}\| *$/gm,
  /^[^\n]{1,200}\n(?:={3,}|-{3,}) *$/gm,
  /(?<![\w*_])([*_])(?=[\p{L}\d])[^*_\n]{1,80}\1(?![\w*_])/gu,
]

/** Reads a decoded document by its form, which it shows itself; what shows nothing is plain text. */
export function form(raw: string): Formed {
  const looked = raw.slice(0, LOOKED_AT)
  if (PAGE.test(looked.slice(0, 2_000)) || (looked.match(TAG)?.length ?? 0) >= 3) return readPage(raw)
  const signs = MARKDOWN.reduce((sum, pattern) => sum + (looked.match(pattern)?.length ?? 0), 0)
  const sure = /^ {0,3}#{1,6} \S/m.test(looked) || /(?<=^|\s)\*\*[^*\s][^*\n]{0,200}\*\*/.test(looked)
  if (sure || signs >= 2) return readMarkdown(raw)
  return { form: 'plain text', source: new SourceText(raw), marks: [], hints: {}, outside: 0 }
}
