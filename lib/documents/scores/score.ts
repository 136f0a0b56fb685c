import type { Line } from '@/lib/documents/blocks/lines'
import type { Paragraph } from '@/lib/documents/blocks/paragraphs'
import type { PageRating } from '@/lib/documents/form/data/rating'
import type { Span } from '@/lib/documents/spans'
import type { Weighed } from './candidate'
import type { About } from './company'
import { asHouse, houseScores } from './house'
import type { Letters } from './letters'
import { type Scale, withScale } from './scales'
import { weigh } from './weighing'

/** The critic's score as the document states it; all null where it states none. */
export type Score = {
  raw: string | null
  value: number | null
  best: number | null
  worst: number | null
  label: string | null
}

/** A score with how sure it is, where it stands, and what an editor must be asked. */
export type ScoreFound = {
  score: Score
  place: Span | null
  confidence: number
  /** Sentences for the editor; where there are any, nothing may be published before somebody has looked. */
  doubts: string[]
}

/** A score in a page's data; `of` is what it is for, where that is not surely the film. */
type DataRating = PageRating & { of: string | null }

const NONE: Score = { raw: null, value: null, best: null, worst: null, label: null }

/** By what scores are read: the outlets' scales, the letters, and the scale of whose document it is. */
export type By = { scales: readonly Scale[]; letters: Letters; house: Scale | null }

/**
 * Reads the score. A doubtful one is never told as one: it is asked about. What a page's own data state (`data`) is
 * one more place that states it: agreeing with the text it makes it surer, differing it is asked about.
 */
export function scoreOf(
  text: string,
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  { scales, letters, house }: By,
  data: DataRating | null,
  about: About,
): ScoreFound {
  const { candidates, empty } = weigh(text, lines, paragraphs, about, letters)
  const named = house ? houseScores(text, lines, house) : []
  const others = candidates.filter(({ start }) => !named.some((one) => one.start === start))
  const read = others
    .filter(({ standing }) => standing === 'stated')
    .map((one) => withScale(one, text, scales))
  const stated = [...named, ...(house ? read.map((one) => asHouse(one, house)) : read)]
  const label = stated.find((one) => one.label)?.label ?? empty[0]?.text ?? null
  if (data) (data.of === null ? stated : others).push(fromData(data))
  if (stated.length > 0) return fromStated(stated, label)
  const parts = others.filter(({ standing }) => standing === 'part')
  const doubtful = others.filter(({ standing }) => standing === 'doubtful')
  const none = { score: { ...NONE, label }, place: empty[0] ?? null }
  if (parts.length + doubtful.length === 0) return { ...none, confidence: label ? 0.9 : 0.8, doubts: [] }
  const said = [...parts, ...doubtful].map(({ raw, why }) => `“${raw}” (${why})`)
  return {
    ...none,
    confidence: 0.2,
    doubts: [`Whether one of these is the score is for you to say: ${said.join(', ')}.`],
  }
}

function fromStated(stated: Weighed[], label: string | null): ScoreFound {
  const best = stated.toSorted((one, other) => weightOf(other) - weightOf(one))[0] as Weighed
  const others = stated.filter((one) => !agree(one, best))
  if (others.length > 0) {
    const said = [best, ...others].map(({ raw }) => `“${raw}”`)
    return {
      score: { ...NONE, label },
      place: placeOf(best),
      confidence: 0.2,
      doubts: [`The document states scores that differ: ${[...new Set(said)].join(' and ')}.`],
    }
  }
  // The critic's own words speak for the page's data, which may say of how many they are.
  const words = (isData(best) && stated.find((one) => !isData(one))) || best
  const { value, best: scale } = words.assumed ? best : words
  const score = { raw: words.raw, value, best: scale, worst: words.worst, label }
  const doubts = doubtsOf(best)
  if (best.value === 0 && best.form !== 'words' && best.form !== 'thumbs' && !/no|zero/i.test(best.raw)) {
    const said = `“${best.raw}” may be a score of nothing or a box nobody filled in.`
    return { score: { ...NONE, label }, place: placeOf(best), confidence: 0.3, doubts: [said] }
  }
  const isTwice = !isData(words) && stated.some(isData)
  const confidence = doubts.length > 0 ? 0.5 : isTwice ? 0.99 : words.label ? 0.98 : 0.92
  return { score, place: placeOf(words), confidence, doubts }
}

/** What a page's data state, which stands nowhere in its text. */
const fromData = ({ raw, value, best, worst, of }: DataRating): Weighed => ({
  ...{
    form: 'points',
    start: 0,
    end: 0,
    raw,
    value,
    best: best ?? (value <= 5 ? 5 : value <= 10 ? 10 : 100),
    worst,
  },
  ...{ assumed: best === null, standing: of === null ? 'stated' : 'doubtful', label: null },
  why: of === null ? 'the page’s data state it' : `the page’s data state it for “${of}”`,
})

const isData = ({ start, end }: Weighed) => start === end
const placeOf = (one: Weighed) => (isData(one) ? null : one)

function doubtsOf(one: Weighed): string[] {
  if (one.best === null) return [`The document does not say of how many “${one.raw}” is.`]
  if (one.assumed) return [`The document does not say of how many “${one.raw}” is; ${one.best} is usual.`]
  return []
}

/** What is labelled, and says its scale, speaks for the others. */
const weightOf = (one: Weighed) =>
  (one.assumed ? 0 : 4) + (one.label ? 2 : 0) + (one.form === 'letter' ? 0 : 1)

/** Two scores agree if they are the same share of their scales, or the same number where one has no scale of its own. */
function agree(one: Weighed, other: Weighed): boolean {
  if (one.assumed || other.assumed) return one.value === other.value
  return (
    one.best !== null &&
    other.best !== null &&
    Math.abs(one.value / one.best - other.value / other.best) < 0.006
  )
}
