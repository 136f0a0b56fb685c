import { fold } from '@/lib/search/fold'
import { type Catalogue, EMPTY } from './catalogue'
import type { Decoded } from './decoding/decoding'
import { duplicatesOf } from './duplicates/duplicates'
import { knownAmong } from './duplicates/quotes'
import { factsOf } from './facts/facts'
import { form } from './form/forming'
import { dayOf } from './heading/byline'
import { criticOf } from './heading/critic'
import { filmOf } from './heading/film'
import { headlineOf } from './heading/headline'
import { outletOf } from './heading/outlet'
import { layOut } from './laying-out'
import { comparedIn } from './marked/compared'
import { contentNotesOf } from './marked/content-notes'
import { quotesOf } from './marked/quotes'
import { spoilersOf } from './marked/spoilers'
import { triviaOf } from './marked/trivia'
import { proseOf } from './prose-of'
import type { Reading, Sure } from './reading'
import { clean } from './residue/receipt'
import { rationaleOf } from './scores/rationale'
import { scoreOf } from './scores/score'
import { sectionsOf } from './sections/sections'
import type { Span } from './spans'
import { verdictOf } from './verdict'
import { readingVersion } from './version'
import { statusOf, warningsOf } from './warnings'

/**
 * Reads a critic's document: what it says and where, and what was left out of it. Asks nobody and keeps nothing.
 * `slug` is the film somebody says it is about.
 */
export function readDocument(
  { text: raw, encoding }: Decoded,
  catalogue: Catalogue = EMPTY,
  slug: string | null = null,
): Reading {
  const formed = form(raw)
  const rules = catalogue.rules ?? []
  const { source, hints, marks } = formed
  const laid = layOut(formed, rules)
  const { text, lines, paragraphs, fields, bylines, labels, residue, cuts } = laid
  const field = (name: (typeof fields)[number]['name']) => fields.find((one) => one.name === name)
  const isOther = (span: Span) =>
    [...fields.map(({ whole }) => whole), ...bylines, ...labels].some(
      (one) => one.start <= span.start && span.start < one.end,
    )
  const { headline, dek } = headlineOf(text, lines, isOther)
  const title = headline?.text ?? hints.title ?? null
  // A page's data may be about another film than the page: what its headline does not name is not believed.
  const isNamed = hints.film !== undefined && ` ${fold(title ?? '')} `.includes(` ${fold(hints.film)} `)
  const titled = { title: field('title')?.value ?? (isNamed ? hints.film : null) ?? null, year: null }
  const film = filmOf(text, title, titled, catalogue, slug)
  const outlet = outletOf(text, { fields, labels, residue, hints }, catalogue)
  const byline = bylines.find(({ name }) => name)
  const author = field('author')
  const said = author
    ? { name: author.value.replace(/\s?[|·(].*$/, ''), place: author }
    : byline?.name
      ? { name: byline.name, place: byline }
      : hints.author && outlet.value !== hints.author
        ? { name: hints.author, place: { start: 0, end: 0 } }
        : null
  const critic = criticOf(lines, said, catalogue.critics)
  const prose = proseOf(paragraphs, { fields, bylines, labels, headline, dek, critic, text })
  const facts = factsOf(text, prose, fields, film.film)
  const scales = catalogue.outlets.flatMap(({ scale }) => scale ?? [])
  const called = [film.title ?? '', ...(film.film?.titles ?? [])].filter(Boolean)
  const otherFilm = isNamed || called.some((one) => fold(one) === fold(hints.film ?? '')) ? null : hints.film
  // Above a review a line may count its comments; in its second half they begin.
  const comments = residue.find(({ rule, start }) => rule === 'comment-form' && start > text.length / 2)
  const until = comments?.start ?? text.length
  const data = hints.rating ? { ...hints.rating, of: otherFilm ?? null } : null
  const house = scales.find((scale) => scale.outlet === outlet.value) ?? null
  const by = { scales, letters: catalogue.letters, house }
  const score = scoreOf(text, lines, paragraphs, by, data, { titles: called, until })
  const sections = sectionsOf(prose)
  const verdict = verdictOf(
    text,
    score.score,
    sections,
    prose.filter((one) => one.prose),
  )
  const rationale = rationaleOf(text, score.place, paragraphs)
  const dated = bylines.find(({ date }) => date)
  const published =
    dayOf(field('published')) ?? dated?.date ?? (hints.publishedAt ? hints.publishedAt.slice(0, 10) : null)
  const quotes = quotesOf(text, paragraphs, sections)
  const knownQuotes = knownAmong(
    quotes.map(({ start, end }) => text.slice(start, end)),
    film.film?.quotes ?? [],
  )
  const cleanText = clean(raw, cuts)
  const duplicates = duplicatesOf(
    { text: cleanText, headline: title, critic: critic.name, film: film.slug },
    catalogue.reviews,
  )
  const place = (span: Span | null) => (span ? source.rawSpan(span) : null)
  const sure = <T>(value: T, span: Span | null, confidence: number): Sure<T> => ({
    value,
    place: place(span),
    confidence,
  })
  const placed = <T extends Span>(spans: readonly T[]): T[] =>
    spans.map((span) => ({ ...span, ...source.rawSpan(span) }))
  const warnings = warningsOf({
    film,
    score,
    facts,
    critic,
    duplicates,
    formed,
    verdict,
    hasProse: prose.some((one) => one.prose),
  })
  return {
    encoding,
    readWith: readingVersion(rules),
    form: formed.form,
    raw,
    status: statusOf({ film, score, duplicates, facts, hasProse: prose.length > 0 }),
    film: sure({ title: film.title, year: film.year, slug: film.slug }, headline, film.confidence),
    headline: sure(title, headline, headline ? 0.9 : title ? 0.7 : 0.5),
    dek: sure(dek ? text.slice(dek.start, dek.end) : null, dek, 0.7),
    critic: sure({ name: critic.name, bio: critic.bio?.text ?? null }, critic.place, critic.confidence),
    outlet: sure(outlet.value, outlet.place, outlet.confidence),
    publishedAt: sure(published, field('published') ?? dated ?? null, published ? 0.9 : 0.8),
    score: sure(score.score, score.place, score.confidence),
    rationale: sure(rationale ? text.slice(rationale.start, rationale.end) : null, rationale, 0.8),
    verdict: sure(verdict.value, verdict.grounds, verdict.confidence),
    facts: facts.facts,
    claims: placed(facts.claims),
    spellings: facts.spellings,
    sections: placed(sections),
    quotes: placed(quotes.map((quote, n) => ({ ...quote, known: knownQuotes[n] ?? null }))),
    trivia: placed(triviaOf(text, paragraphs, sections)),
    comparedWith: placed(comparedIn(text, prose, catalogue, called)),
    alsoRead: placed(
      residue.flatMap(({ rule, names, start, end }) =>
        rule === 'also-read' && names ? [{ title: names, start, end }] : [],
      ),
    ),
    contentNotes: placed(contentNotesOf(text, dek ? [dek, ...prose] : prose)),
    spoilers: placed(spoilersOf(text, prose, marks)),
    cuts,
    duplicatesOf: duplicates.map(({ id }) => id),
    warnings,
  }
}
