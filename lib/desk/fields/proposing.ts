import type { Reading, Sure } from '@/lib/documents/reading'
import type { DocumentFieldName } from '@/prisma/generated/enums'
import type { SeveralName, SingleName } from './names'
import { VALUES, type Value } from './values'

/** One thing a reading says, where, and how surely; what it says nothing of is proposed as null. */
export type Proposal = {
  name: DocumentFieldName
  position: number
  proposed: unknown
  confidence: number
  start: number | null
  end: number | null
}

type Said<Name extends DocumentFieldName> = {
  value: Value<Name>
  start: number | null
  end: number | null
  confidence: number
}

/** A reading as the fields editors decide about. What would not stand in the record is left for them to say. */
export function proposalsOf(reading: Reading): Proposal[] {
  return [...singles(reading), ...several(reading)]
}

function singles(reading: Reading): Proposal[] {
  const { film, headline, critic, outlet, publishedAt, score, rationale, verdict } = reading
  const one = <T>(name: SingleName, { place, confidence }: Sure<T>, said: unknown): Proposal => ({
    ...{ name, position: 0, confidence: bounded(confidence) },
    proposed: fits(name, said),
    start: place?.start ?? null,
    end: place?.end ?? null,
  })
  const nothing = <T>(value: T): Sure<T> => ({ value, place: null, confidence: 0 })
  const { value, best, raw, label } = score.value
  const grounds = verdict.place && reading.raw.slice(verdict.place.start, verdict.place.end)
  return [
    one('film', film, film.value.slug && { slug: film.value.slug }),
    one('headline', headline, headline.value),
    one('critic', critic, critic.value.name),
    one('bio', critic, critic.value.bio),
    one('outlet', outlet, outlet.value),
    one('link', nothing(null), null),
    one('publishedAt', publishedAt, publishedAt.value),
    // A value without its scale is no score yet.
    one(
      'score',
      score,
      (best !== null && value !== null && raw) || (value === null && label) ? score.value : null,
    ),
    one('rationale', rationale, rationale.value),
    one(
      'verdict',
      verdict,
      value === null && verdict.value && { value: verdict.value, grounds: grounds || null },
    ),
    one('summary', nothing(null), null),
    one('aspects', nothing(null), null),
  ]
}

function several(reading: Reading): Proposal[] {
  const { raw, claims, spellings, quotes, trivia, comparedWith, alsoRead, contentNotes, spoilers } = reading
  const claimed = (about: (typeof claims)[number]['about']) => claims.filter((claim) => claim.about === about)
  const text = (span: { start: number; end: number }) =>
    raw.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  const list = <Name extends SeveralName>(name: Name, said: readonly Said<Name>[]): Proposal[] => {
    const known = new Set<string>()
    return said
      .filter(({ value }) => fits(name, value) !== null)
      .filter(({ value }) => !known.has(JSON.stringify(value)) && known.add(JSON.stringify(value)))
      .map(({ value, confidence, start, end }, position) => ({
        ...{ name, position, proposed: value, confidence: bounded(confidence), start, end },
      }))
  }
  const of = <T extends { start: number; end: number; confidence: number }, Made>(
    items: readonly T[],
    make: (item: T) => Made,
  ) =>
    items.map((item) => ({
      value: make(item),
      start: item.start,
      end: item.end,
      confidence: item.confidence,
    }))
  return [
    ...list(
      'director',
      of(claimed('director'), ({ value }) => value),
    ),
    ...list(
      'cast',
      of(claimed('cast'), ({ value }) => value),
    ),
    ...list(
      'releaseDate',
      of(claimed('releaseDates'), ({ value }) => value),
    ),
    ...list(
      'runtime',
      of(claimed('runtimeMinutes'), ({ value }) => Number(value)),
    ),
    ...list(
      'genre',
      of(claimed('genres'), ({ value }) => value),
    ),
    ...list(
      'budget',
      of(claimed('budget'), ({ value }) => JSON.parse(value) as Value<'budget'>),
    ),
    ...list(
      'spelling',
      spellings.map((value) => ({ value, start: null, end: null, confidence: 0.7 })),
    ),
    ...list(
      'quote',
      of(quotes, (quote) => ({
        text: text(quote),
        speaker: quote.speaker,
        spoiler: spoilers.some((one) => one.start < quote.end && quote.start < one.end),
      })),
    ),
    ...list(
      'trivia',
      of(trivia, (one) => ({ text: text(one).slice(0, 600), spoiler: false })),
    ),
    ...list(
      'comparedWith',
      of(comparedWith, ({ title, how }) => ({ title, year: null, how })),
    ),
    ...list(
      'alsoRead',
      alsoRead.map(({ title, start, end }) => ({ value: title, start, end, confidence: 0.9 })),
    ),
    ...list(
      'contentNote',
      of(contentNotes, ({ category }) => ({ category })),
    ),
    ...spoilers.map(({ start, end, confidence }, position) => ({
      ...{ name: 'spoiler' as const, position, proposed: { marked: true }, start, end },
      confidence: bounded(confidence),
    })),
  ]
}

const bounded = (confidence: number) => Math.max(0, Math.min(1, confidence))

/** What is said, as the record would have it; null where it would not stand there. */
function fits(name: DocumentFieldName, said: unknown): unknown {
  if (said === null || said === '' || said === undefined || said === false) return null
  return VALUES[name].safeParse(said).data ?? null
}
