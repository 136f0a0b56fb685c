import type { KnownFilm } from '@/lib/documents/catalogue'
import type { Span } from '@/lib/documents/spans'
import { type Budget, budgetIn } from './budgets'
import { dateIn } from './dates'
import { minutesIn } from './durations'
import type { Field, FieldName } from './fields'
import { namesIn } from './names'
import { peopleIn, resolver } from './people'
import { directorsIn, minutesSaid, playersIn, releasesIn } from './prose-facts'

/** What the document says of the film. */
export type Facts = {
  director: string | null
  cast: string[]
  releaseDates: string[]
  runtimeMinutes: number | null
  genres: string[]
  budget: Budget | null
}

/** One thing the document says, with where: claims about the same thing may differ, and none writes over another. */
export type Claim = Span & { about: keyof Facts; value: string; confidence: number }

export type FactsFound = {
  facts: Facts
  claims: Claim[]
  spellings: { written: string; name: string }[]
  doubts: string[]
}

/** Reads the facts: from the info box first, else from what the prose says in so many words. */
export function factsOf(
  text: string,
  prose: readonly Span[],
  fields: readonly Field[],
  film: KnownFilm | null,
): FactsFound {
  const resolve = resolver(film)
  const claims: Claim[] = []
  const spellings: FactsFound['spellings'] = []
  const doubts: string[] = []
  const name = (written: string) => {
    const { name, isNew } = resolve(written)
    if (isNew && !spellings.some((one) => one.written === written)) spellings.push({ written, name })
    return name
  }
  const claim = (about: keyof Facts, value: string, { start, end }: Span, confidence: number) => {
    claims.push({ about, value, start, end, confidence })
  }
  const of = (which: FieldName) => fields.filter((field) => field.name === which)
  for (const field of of('director'))
    for (const one of namesIn(field.value)) claim('director', name(one), field, 0.95)
  for (const field of of('cast'))
    for (const one of namesIn(field.value)) claim('cast', name(one), field, 0.95)
  for (const field of of('release'))
    for (const part of parts(field.value)) {
      const date = dateIn(part)
      if (date) claim('releaseDates', date.date, field, date.sure ? 0.95 : 0.5)
      if (date && !date.sure) doubts.push(`“${date.raw}” may be two different days.`)
    }
  for (const field of of('genre')) for (const one of genresIn(field.value)) claim('genres', one, field, 0.95)
  for (const field of of('runtime')) {
    const minutes = minutesIn(field.value)
    if (minutes) claim('runtimeMinutes', String(minutes), field, 0.95)
  }
  for (const field of of('budget')) {
    const budget = budgetIn(field.value)
    if (budget) claim('budget', JSON.stringify(budget), field, 0.95)
  }
  const has = (about: keyof Facts) => claims.some((one) => one.about === about)
  if (!has('director'))
    for (const one of directorsIn(text, prose)) claim('director', name(one.name), one, 0.8)
  if (!has('cast')) {
    for (const one of playersIn(text, prose)) claim('cast', name(one.name), one, 0.75)
    for (const { person, at } of peopleIn(text, film))
      if (person.role === 'cast') claim('cast', person.name, { start: at, end: at + person.name.length }, 0.8)
  }
  for (const { person, at } of has('director') ? [] : peopleIn(text, film))
    if (person.role === 'director')
      claim('director', person.name, { start: at, end: at + person.name.length }, 0.7)
  if (!has('releaseDates'))
    for (const one of releasesIn(text, prose)) claim('releaseDates', one.date, one, 0.75)
  const said = has('runtimeMinutes') ? null : minutesSaid(text, prose)
  if (said) claim('runtimeMinutes', String(said.minutes), said, 0.6)
  return { facts: gathered(claims), claims, spellings, doubts: [...doubts, ...differing(claims)] }
}

const parts = (value: string) => value.split(/\s?[;|]\s?|\)\s?,\s?/)

const genresIn = (value: string) =>
  value
    .split(/\s?[,;/|·•、]\s?|\s(?:and|und|et|y|&)\s/u)
    .map((genre) => genre.replace(/^#|[.\s]+$/g, '').trim())
    .filter((genre) => genre !== '' && genre.length <= 30 && !/\d/.test(genre))

function gathered(claims: readonly Claim[]): Facts {
  const all = (about: keyof Facts) => [
    ...new Set(claims.filter((one) => one.about === about).map(({ value }) => value)),
  ]
  const [budget, minutes] = [all('budget')[0], all('runtimeMinutes')[0]]
  return {
    director: all('director').slice(0, 3).join(', ') || null,
    cast: all('cast'),
    releaseDates: all('releaseDates'),
    runtimeMinutes: minutes ? Number(minutes) : null,
    genres: all('genres'),
    budget: budget ? (JSON.parse(budget) as Budget) : null,
  }
}

/** Facts of which there is one, told in two ways. */
function differing(claims: readonly Claim[]): string[] {
  return (['runtimeMinutes', 'budget'] as const).flatMap((about) => {
    const values = [...new Set(claims.filter((one) => one.about === about).map(({ value }) => value))]
    const name = about === 'budget' ? 'budgets' : 'lengths'
    return values.length > 1
      ? [`The document states ${values.length} ${name} that differ: both are kept as claims.`]
      : []
  })
}
