import { found, type Span } from '@/lib/documents/spans'
import type { Candidate } from './candidate'
import { LETTERS, type Letters, letterValue } from './letters'
import { FIGURES, NUMBER, numberOf } from './numbers'
import { glyphStars, wordStars } from './stars'

type Reader = (text: string, within: Span, by: Letters) => Iterable<Candidate>

const UNIT = String.raw`(?:\s?(?:[★⭐]|stars?|sternen?|punkten?|étoiles?|points?|estrellas?|puntos?|stelle|punti|점|点))?`
const SLASH = new RegExp(
  String.raw`(?<![\d\p{L}/.,:$€£]|(?<!\d)-)(${FIGURES})${UNIT}\s{0,2}[/⁄]\s{0,2}(\d{1,3})(?![\d/]|[.,]\d|\s?(?:st|nd|rd|th)\b)${UNIT}`,
  'giu',
)
const OUT_OF = new RegExp(
  String.raw`(?<![\d\p{L}/.,:$€£]|(?<!\d)-)(${NUMBER})${UNIT}[\s-]\(?(?:out[\s-]of|von|sur|sobre|de|su|on)[\s-](?:a (?:possible|total) )?(${NUMBER})(?![\d/%\p{L}]|[.,]\d)${UNIT}`,
  'giu',
)
const POINTS_FIRST =
  /(?<!\d)(\d{1,3})\s?(?:(?:점\s?만점에|点(?:満点)?中)\s?(\d{1,3}(?:\.\d)?)\s?[점点]|में से\s(\d{1,3}(?:\.\d)?)(?:\s?(?:स्टार|अंक|सितारे))?)/gu
const PERCENT = /(?<![\d.,$€£-])(\d{1,3})\s?(?:%|％|percent|per cent|prozent|pour cent)/giu
const LETTER = /(?<![\p{L}\d’'&/.-])([A-DF][+−–-]?)(?![\p{L}\d’'&/]|[.-]\p{L}|[-–]\s?\p{L})/gu
const THUMBS = /(?<!\p{L})(?:(two|both|one|2|1)\s(?:\p{L}{3,12}\s){0,2})?thumbs?[\s-](up|down)(?!\p{L})/giu
/** The same elsewhere: Daumen hoch, deux pouces levés, dos pulgares arriba, pollice verso. */
const THUMBS_ABROAD =
  /(?<!\p{L})(?:(zwei|beide|deux|les deux|dos|ambos|due|ein(?:en)?|un)\s)?(?:daumen|pouces?|pulgar(?:es)?|pollic[ei])\s(?:(hoch|nach oben|rauf|en l['’]air|levés?|vers le haut|(?:hacia )?arriba|in su|su|in alto)|(?:runter|nach unten|vers le bas|baissés?|(?:hacia )?abajo|in giù|verso))(?!\p{L})/giu
const THUMB_SIGNS = /(?:👍|👎)[\u{1f3fb}-\u{1f3ff}]?(?:\s?(?:👍|👎)[\u{1f3fb}-\u{1f3ff}]?)?/gu

const SCALES = new Set([4, 5, 6, 10, 12, 20, 100])

function* fractions(text: string, span: Span): Generator<Candidate> {
  for (const pattern of [SLASH, OUT_OF])
    for (const { start, end, groups } of found(pattern, text, span)) {
      const [raw = '', written = '', scale = ''] = groups
      const form = pattern === SLASH ? 'fraction' : 'words'
      // "5 on 10" is English for nothing; only French "sur", Spanish "de" and the like mean a scale.
      if (
        /\s(?:on|de|su)\s/i.test(raw) &&
        !/^[\d.,½]+\D+\d+|estrellas?|puntos?|étoiles?|stelle|punti/i.test(raw)
      )
        continue
      if (/\son\s/i.test(raw)) continue
      yield* scored(form, { start, end }, raw, numberOf(written), numberOf(scale))
    }
  for (const { start, end, groups } of found(POINTS_FIRST, text, span))
    yield* scored(
      'words',
      { start, end },
      groups[0] ?? '',
      numberOf(groups[2] || groups[3] || ''),
      numberOf(groups[1] ?? ''),
    )
}

function* scored(
  form: Candidate['form'],
  { start, end }: Span,
  raw: string,
  value: number | null,
  best: number | null,
): Generator<Candidate> {
  if (value === null || best === null || !SCALES.has(best) || value > best) return
  const kept = raw.trimEnd()
  yield {
    form,
    start,
    end: end - (raw.length - kept.length),
    raw: kept,
    value,
    best,
    worst: null,
    assumed: false,
  }
}

function* percents(text: string, span: Span): Generator<Candidate> {
  for (const { start, end, groups } of found(PERCENT, text, span)) {
    const value = Number(groups[1])
    if (value <= 100)
      yield {
        form: 'percent',
        start,
        end,
        raw: groups[0] ?? '',
        value,
        best: 100,
        worst: null,
        assumed: false,
      }
  }
}

function* letters(text: string, span: Span, by: Letters): Generator<Candidate> {
  for (const { start, end, groups } of found(LETTER, text, span)) {
    const value = letterValue(groups[1] ?? '', by)
    if (value !== null)
      yield {
        form: 'letter',
        start,
        end,
        raw: groups[0] ?? '',
        value,
        best: by.best,
        worst: null,
        assumed: false,
      }
  }
}

function* thumbs(text: string, span: Span): Generator<Candidate> {
  for (const { start, end, groups } of found(THUMBS, text, span)) {
    const [raw = '', many = '', way = ''] = groups
    const best = /two|both|2/i.test(many) ? 2 : 1
    yield {
      form: 'thumbs',
      start,
      end,
      raw,
      value: /up/i.test(way) ? best : 0,
      best,
      worst: null,
      assumed: false,
    }
  }
  for (const { start, end, groups } of found(THUMBS_ABROAD, text, span)) {
    const [raw = '', many = '', up = ''] = groups
    const best = /zwei|beide|deux|dos|ambos|due/i.test(many) ? 2 : 1
    yield { form: 'thumbs', start, end, raw, value: up ? best : 0, best, worst: null, assumed: false }
  }
  for (const { start, end, groups } of found(THUMB_SIGNS, text, span)) {
    const raw = groups[0] ?? ''
    const [up, down] = ['👍', '👎'].map((sign) => raw.split(sign).length - 1) as [number, number]
    if (up === 0 || down === 0)
      yield { form: 'thumbs', start, end, raw, value: up, best: up + down, worst: null, assumed: false }
  }
}

const READERS: readonly Reader[] = [fractions, glyphStars, wordStars, percents, letters, thumbs]

function* take<T>(from: Iterable<T>, most: number): Generator<T> {
  let n = 0
  for (const one of from) {
    if (n++ >= most) return
    yield one
  }
}

/** Whatever looks like a score in a stretch of text, in order; of two that overlap the longer. */
export function candidatesIn(text: string, span: Span, most: number, by = LETTERS): Candidate[] {
  const all = READERS.flatMap((read) => [...take(read(text, span, by), most)])
  const kept: Candidate[] = []
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}
