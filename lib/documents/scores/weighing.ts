import type { Line } from '@/lib/documents/blocks/lines'
import type { Paragraph } from '@/lib/documents/blocks/paragraphs'
import { sentencesOf } from '@/lib/documents/blocks/sentences'
import { type Span, within } from '@/lib/documents/spans'
import type { Candidate, Weighed } from './candidate'
import { type About, isOfSomething, standingOf } from './company'
import { candidatesIn } from './forms'
import { isCertificate, type Label, labelOf } from './labels'
import type { Letters } from './letters'
import { FIGURES, numberOf } from './numbers'
import { isNeutral } from './subject'

/** What of a document's words may be its score, each with what it is taken for, and the labels without one. */
export type Weighing = { candidates: Weighed[]; empty: Label[] }

const POINTS = new RegExp(String.raw`^\s?(${FIGURES})(?:\s?(?:points?|punkte|점|点))?\s?[.!]?$`, 'iu')
/** A document with more of them states none. */
const MOST = 120
/** So much of a sentence before and behind a candidate is its company. */
const AROUND = 300
/** Without one of these in it no text has a score. */
const PERHAPS =
  /\d\s?(?:[/⁄%％½]|out|von|sur|sobre|de|점|点|में|per|prozent|pour)|[½★⭐🌟✭✮⭑☆👍👎*]|star|stern|étoile|estrella|stelle|thumb|daumen|pouce|pulgar|pollic|\sout[\s-]of\s|\svon\s|\ssur\s|\ssobre\s|점|点|(?<!\p{L})[A-DF](?!\p{L})/iu
/** What may stand around a score that has a line to itself. */
const ALONE = 8

/** Weighs whatever looks like a score. */
export function weigh(
  text: string,
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  about: About,
  letters?: Letters,
): Weighing {
  const labels = lines.flatMap((line, n) => labelOf(line, lines[n + 1]) ?? [])
  const labelled: Weighed[] = []
  const empty: Label[] = []
  for (const label of labels) {
    const value = text.slice(label.value.start, label.value.end)
    if (isCertificate(value) && label.kind !== 'part') continue
    const found = behind(text, label, letters)
    if (found.length > 0) labelled.push(...found)
    else if (label.sure && label.kind === 'whole') empty.push(label)
  }
  const prose = paragraphs.flatMap((paragraph, n) =>
    inProse(text, paragraph, n + 1 >= paragraphs.length * 0.6, about, letters).filter(
      (one) =>
        !labelled.some((other) => one.start < other.end && other.start < one.end) &&
        !labels.some(({ value, kind }) => kind === 'foreign' && within(one, value)),
    ),
  )
  const candidates = [...labelled, ...prose].sort((a, b) => a.start - b.start)
  if (candidates.length <= MOST) return { candidates, empty }
  const many = candidates
    .slice(0, MOST)
    .map((one) => ({ ...one, standing: 'doubtful' as const, why: 'there are too many' }))
  return { candidates: many, empty }
}

const STANDINGS = { whole: 'stated', part: 'part', foreign: 'foreign', unsure: 'doubtful' } as const

/** Words right behind a score that go on about something else: “4/5 hats”. */
const isOther = (behind: string) =>
  isOfSomething(behind) || (/^[ \u00a0]\p{Ll}/u.test(behind) && !GOES_ON.test(behind))
const GOES_ON =
  /^\s(?:stars?|points?|and|but|because|since|with|minus|plus|thanks|overall|on (?:our|the|a)|out of|from (?:me|us)|for (?:me|us|now)|sternen?|punkten?|étoiles?|estrellas?|puntos?|stelle|punti|und|aber|et|mais|y|pero|e|ma)(?!\p{L})/iu

/** The score behind a label: right behind it, or a number that has the rest of the line to itself. */
function behind(text: string, label: Label, letters?: Letters): Weighed[] {
  const { value, kind } = label
  const standing = STANDINGS[kind]
  const said = text.slice(value.start, value.end)
  const below = value.start > label.end
  const first = candidatesIn(
    text,
    { start: value.start, end: Math.min(value.end, value.start + 120) },
    MOST,
    letters,
  ).find(
    (one) =>
      (one.form !== 'letter' || isWhole(text, one.end)) &&
      one.start - value.start <= (label.sure ? 24 : 3) &&
      (!below || value.end - value.start - one.raw.length <= ALONE),
  )
  const isForeign =
    /imdb|rotten|metacritic|\d[\d.,]* (?:votes|ratings|reviews)|(?:user|reader|viewer)s?\b/i.test(said)
  const isUnclear = (one: Candidate) =>
    !isNeutral(text.slice(value.start, one.start)) || isOther(text.slice(one.end, value.end))
  const asWeighed = (one: Candidate): Weighed => ({
    ...one,
    ...scaleOf(text.slice(label.start, value.end), one),
    standing: isForeign ? 'foreign' : standing === 'stated' && isUnclear(one) ? 'doubtful' : standing,
    label: label.text,
    why: standing === 'doubtful' ? 'its label may be for something else' : 'it has a label',
  })
  if (first) return [asWeighed(first)]
  const points =
    POINTS.exec(said) ?? /^(\d{1,2}(?:[.,]\d)?)\s?\((?:out of|von|sur|de|max\.?)\s?(\d{1,3})\)/iu.exec(said)
  const number = points && numberOf(points[1] ?? '')
  if (!points || number === null || number > 100 || (!label.sure && !points[2])) return []
  const raw = points[1] ?? ''
  const start = value.start + said.indexOf(raw)
  const best = points[2] ? Number(points[2]) : null
  return [
    asWeighed({
      form: 'points',
      start,
      end: start + raw.length,
      raw,
      value: number,
      best,
      worst: null,
      assumed: best === null,
    }),
  ]
}

/** Whether a letter stands for itself: "Verdict: A fine film" has none. */
const isWhole = (text: string, end: number) => /^\s*(?:$|[.,;(|\n]|[–—-]\s)/u.test(text.slice(end, end + 8))

/** A scale said beside its label: "(out of 10)", "on a scale of 1 to 10". */
function scaleOf(line: string, one: Candidate): Pick<Candidate, 'best' | 'worst' | 'assumed'> {
  const scale = /(?:scale of|skala von|échelle de|\()\s?([01])\s?(?:to|bis|à|-|–)\s?(\d{1,3})\b/iu.exec(line)
  const best = Number(
    scale?.[2] ?? /\((?:out of|von|sur|max\.?)\s?(\d{1,3})\)/iu.exec(line)?.[1] ?? Number.NaN,
  )
  if (!best || (one.best !== null && !one.assumed && one.best !== best) || one.value > best)
    return { best: one.best, worst: one.worst, assumed: one.assumed }
  return { best, worst: scale?.[1] === '1' ? 1 : one.worst, assumed: false }
}

function inProse(
  text: string,
  paragraph: Paragraph,
  isLate: boolean,
  about: About,
  letters?: Letters,
): Weighed[] {
  if (!PERHAPS.test(paragraph.text)) return []
  const candidates = candidatesIn(text, paragraph, MOST, letters)
  if (candidates.length === 0) return []
  const sentences = sentencesOf(text, paragraph)
  return candidates.flatMap((one): Weighed[] => {
    const whole: Span = sentences.find((span) => within(one, span)) ?? paragraph
    const sentence = {
      start: Math.max(whole.start, one.start - AROUND),
      end: Math.min(whole.end, one.end + AROUND),
    }
    const length = paragraph.end - paragraph.start
    const beside = text.slice(paragraph.start, one.start) + text.slice(one.end, paragraph.end)
    const ownLine = length - one.raw.length <= ALONE && isNeutral(beside) && !isOrnament(one)
    if (/^\*+$/.test(one.raw) && !one.raw.includes('½')) return []
    const isBullet = one.form === 'stars' && one.value === 1 && one.start === paragraph.start && !ownLine
    if (isBullet || (one.form === 'stars' && one.raw.startsWith('*') && !ownLine)) return []
    return [{ ...one, label: null, ...standingOf(one, { sentence, text, ownLine, isLate, about }) }]
  })
}

/** Stars alone without a half or a scale may be what parts two chapters. */
const isOrnament = (one: Candidate) => one.form === 'stars' && /^[*\s]+$/.test(one.raw)
