import { found, type Span } from '@/lib/documents/spans'
import type { Candidate } from './candidate'
import { FIGURES, NUMBER, numberOf } from './numbers'

/** Where nothing says of how many, stars are mostly of five; whoever relies on it is told so. */
const USUAL = 5

const GLYPHS =
  /(?:[★⭐🌟✭✮⭑]\ufe0f?[ \u00a0]?){1,10}(?:[½⯪⯨]|1\/2)?[ \u00a0]?(?:[☆✩✰⭒]\ufe0f?[ \u00a0]?){0,10}(?:\s?\(?(?:\/|out of|von|sur|de)\s?(\d{1,2}|[★⭐]{4,10})\)?)?/gu
const EMPTY = /(?:☆\ufe0f?[ \u00a0]?){4,10}/gu
const ASTERISKS = /(?<![*\w])(\*{1,5})\s?(½|1\/2)?(?:\s?(?:\/|out of)\s?(\*{4,5}|\d{1,2}))?(?![*\w])/g
const BEFORE_SIGN = new RegExp(String.raw`(?<![\d.,])(${FIGURES})\s?[★⭐]\ufe0f?`, 'gu')
const NAMED = new RegExp(
  String.raw`(?<![\d\p{L}/.,-])(${NUMBER}|no)[\s-](?:full |glorious |solid |shining |big |well-earned )?(?:stars?|sternen?|sterne|étoiles?|estrellas?|stelle)(?!\p{L})(?![\s(,-]{1,2}(?:out of|von|sur|de|su)\b)`,
  'giu',
)

/** Stars drawn: ★★★½, ★★★☆☆, ⭐⭐⭐ 1/2, 4★, and asterisks as old newspapers have them. */
export function* glyphStars(text: string, span: Span): Generator<Candidate> {
  for (const { start, groups } of found(GLYPHS, text, span)) {
    const raw = (groups[0] ?? '').trimEnd()
    const scale = groups[1] ?? ''
    const drawn = scale ? raw.slice(0, raw.lastIndexOf(scale)) : raw
    const half = /[½⯪⯨]|1\/2/.test(drawn)
    const full = count(drawn, /[★⭐🌟✭✮⭑]/gu)
    const empty = count(drawn, /[☆✩✰⭒]/gu)
    const said = scale ? (/\d/.test(scale) ? Number(scale) : count(scale, /[★⭐]/gu)) : null
    const row = full + empty + (half ? 1 : 0)
    const best = said ?? (empty > 0 && row >= 4 ? row : null)
    yield* drawnStars({ start, end: start + raw.length }, raw, full + (half ? 0.5 : 0), best)
  }
  for (const { start, groups } of found(EMPTY, text, span)) {
    const raw = (groups[0] ?? '').trimEnd()
    if (!/[★⭐½]/u.test(text.slice(Math.max(0, start - 2), start)))
      yield* drawnStars({ start, end: start + raw.length }, raw, 0, count(raw, /☆/gu))
  }
  for (const { start, end, groups } of found(ASTERISKS, text, span)) {
    const [raw = '', stars = '', half, scale = ''] = groups
    const best = scale.startsWith('*') ? scale.length : scale ? Number(scale) : null
    yield* drawnStars({ start, end }, raw, stars.length + (half ? 0.5 : 0), best)
  }
  for (const { start, end, groups } of found(BEFORE_SIGN, text, span)) {
    const value = numberOf(groups[1] ?? '')
    if (value !== null && !/[★⭐]/u.test(text.charAt(end)))
      yield* drawnStars({ start, end }, groups[0] ?? '', value, null)
  }
}

function* drawnStars(
  { start, end }: Span,
  raw: string,
  value: number,
  best: number | null,
): Generator<Candidate> {
  const scale = best ?? (value > USUAL ? (value <= 10 ? 10 : null) : USUAL)
  if (scale === null || value > scale) return
  yield { form: 'stars', start, end, raw, value, best: scale, worst: null, assumed: best === null }
}

/** Stars in words: four stars, three and a half stars, vier Sterne. */
export function* wordStars(text: string, span: Span): Generator<Candidate> {
  for (const { start, end, groups } of found(NAMED, text, span)) {
    const written = groups[1] ?? ''
    const value = /^no$/i.test(written) ? 0 : numberOf(written)
    if (value !== null && value <= USUAL) yield* drawnStars({ start, end }, groups[0] ?? '', value, null)
  }
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0
