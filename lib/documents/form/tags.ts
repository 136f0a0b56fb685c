/** A piece of HTML: a stretch of text, or a tag. Comments and what is no text (scripts, styles) are left out. */
export type Token = { kind: 'text' | 'open' | 'close'; name: string; start: number; end: number }

/** Elements whose content is never anybody's text. */
const MUTE = new Set('script style noscript template svg math iframe object textarea select'.split(' '))

const TAG = /<(?:(!--)|(!|\?)|(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}))/g

/** Reads HTML from front to back, forgiving what browsers forgive: a `<` that opens nothing is text. */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0
  let searched = 0
  while (searched < html.length) {
    const next = nextMarkup(html, searched)
    if (!next) break
    if (next.start > at) yield { kind: 'text', name: '', start: at, end: next.start }
    if (next.name)
      yield { kind: next.close ? 'close' : 'open', name: next.name, start: next.start, end: next.end }
    at = !next.close && MUTE.has(next.name) ? afterMute(html, next) : next.end
    searched = at
  }
  if (at < html.length) yield { kind: 'text', name: '', start: at, end: html.length }
}

type Markup = { name: string; close: boolean; start: number; end: number }

function nextMarkup(html: string, from: number): Markup | null {
  TAG.lastIndex = from
  const match = TAG.exec(html)
  if (!match) return null
  const [whole, comment, declared, slash, name = ''] = match
  const start = match.index
  const behind = start + whole.length
  if (comment) return { name: '', close: false, start, end: past(html, '-->', start + 2) }
  if (declared) return { name: '', close: false, start, end: past(html, '>', behind) }
  return { name: name.toLowerCase(), close: slash === '/', start, end: endOfTag(html, behind) }
}

function past(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from)
  return at < 0 ? html.length : at + sign.length
}

/** Where a tag closes: a `>` inside a quoted value does not count. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let n = from; n < html.length; n++) {
    const sign = html.charAt(n)
    if (quote) {
      if (sign === quote) quote = ''
    } else if (sign === '>') return n + 1
    else if ((sign === '"' || sign === "'") && html.charAt(n - 1) === '=') quote = sign
  }
  return html.length
}

function afterMute(html: string, { name, end }: Markup): number {
  if (html.charAt(end - 2) === '/') return end
  const close = new RegExp(`</${name}\\b`, 'gi')
  close.lastIndex = end
  const match = close.exec(html)
  return match ? endOfTag(html, match.index + match[0].length) : html.length
}

/** The value of a tag's attribute. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s{0,5}=\\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag)
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : null
}
