import type { Reading } from '@/lib/documents/reading'
import type { Expected } from './expected'

/** One field of one document: what was to be read, and what was. */
export type FieldRead = { field: string; expected: unknown; read: unknown; right: boolean }

/** Every field of a reading beside what is expected of it. */
export function compare(expected: Expected, reading: Reading): FieldRead[] {
  const { film, critic, score, facts } = reading
  const said = ({ start, end }: { start: number; end: number }) => reading.raw.slice(start, end)
  const begin = (starts: string[], spans: { start: number; end: number }[]) =>
    spans.map((span, n) => (said(span).startsWith(starts[n] ?? '\n') ? starts[n] : said(span)))
  const fields: [field: string, expected: unknown, read: unknown][] = [
    ['film.title', expected.film.title, film.value.title],
    ['film.year', expected.film.year, film.value.year],
    ['film.slug', expected.film.slug, film.value.slug],
    ['headline', expected.headline, reading.headline.value],
    ['dek', expected.dek ?? null, reading.dek.value],
    ['critic.name', expected.critic?.name ?? null, critic.value.name],
    ['critic.bio', expected.critic?.bio ?? null, critic.value.bio],
    ['outlet', expected.outlet ?? null, reading.outlet.value],
    ['publishedAt', expected.publishedAt ?? null, reading.publishedAt.value],
    ...(['raw', 'value', 'best', 'worst', 'label'] as const).map((part): [string, unknown, unknown] => [
      `score.${part}`,
      expected.score[part] ?? null,
      score.value[part],
    ]),
    ['verdict', expected.verdict === 'any' ? reading.verdict.value : expected.verdict, reading.verdict.value],
    ['director', expected.facts?.director ?? null, facts.director],
    ['cast', expected.facts?.cast ?? [], facts.cast],
    ['releaseDates', expected.facts?.releaseDates ?? [], facts.releaseDates],
    ['runtimeMinutes', expected.facts?.runtimeMinutes ?? null, facts.runtimeMinutes],
    ['genres', expected.facts?.genres ?? [], facts.genres],
    ['budget', expected.facts?.budget ?? null, facts.budget],
    ['quotes', expected.quotes ?? [], reading.quotes.map((quote) => [quote.speaker, said(quote)])],
    ['trivia', expected.trivia ?? [], begin(expected.trivia ?? [], reading.trivia)],
    ['comparedWith', expected.comparedWith ?? [], reading.comparedWith.map(({ title, how }) => [title, how])],
    ['alsoRead', expected.alsoRead ?? [], reading.alsoRead.map(({ title }) => title)],
    ['contentNotes', expected.contentNotes ?? [], reading.contentNotes.map(({ category }) => category)],
    ['spoilers', expected.spoilers ?? [], begin(expected.spoilers ?? [], reading.spoilers)],
    ['cuts', expected.cuts ?? [], reading.cuts.map(({ rule, text }) => [rule, text])],
    ['spellings', expected.spellings ?? 0, reading.spellings.length],
    ['status', expected.status, reading.status],
  ]
  if (expected.sections)
    fields.push(['sections', expected.sections, reading.sections.map(({ kind, heading }) => [kind, heading])])
  return fields.map(([field, wanted, read]) => ({
    field,
    expected: wanted,
    read,
    right: JSON.stringify(wanted) === JSON.stringify(read),
  }))
}

/** Whether a score was read that is not there, without a doubt being told. */
export function isWrongScore(expected: Expected, { score }: Reading): boolean {
  const { value, best } = score.value
  if (value === null || score.confidence <= 0.5) return false
  return value !== (expected.score.value ?? null) || best !== (expected.score.best ?? null)
}
