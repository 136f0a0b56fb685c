import type { Part } from '@/lib/catalogue/editing/shapes/parts'

type Words = {
  /** As a heading has it, and as a sentence does. */
  title: string
  inProse: string
  /** What one row of it is. */
  row?: string
  fields: Readonly<Record<string, string>>
}

const FROM = { source: 'Source' }

/** How parts, and the fields of each, are called. */
export const WORDS: Readonly<Record<Part, Words>> = {
  titles: {
    ...{ title: 'Titles', inProse: 'the titles', row: 'Other title' },
    fields: { title: 'Title', language: 'Language', original: 'The original one', ...FROM },
  },
  year: {
    ...{ title: 'Year', inProse: 'the year', row: 'Claim' },
    fields: { year: 'Year', ...FROM },
  },
  kind: {
    ...{ title: 'Kind and places', inProse: 'kind and places' },
    fields: { kind: 'What it is', countries: 'Countries', languages: 'Languages', genres: 'Genres' },
  },
  length: {
    ...{ title: 'Length', inProse: 'the length', row: 'Claim' },
    fields: { minutes: 'Minutes', approximate: 'Only about', ...FROM },
  },
  synopsis: { title: 'Synopsis', inProse: 'the synopsis', fields: { synopsis: 'Synopsis' } },
  budget: {
    ...{ title: 'Budget', inProse: 'the budget' },
    fields: { amount: 'Amount', currency: 'Currency' },
  },
  credits: {
    ...{ title: 'Credits', inProse: 'the credits', row: 'Credit' },
    fields: {
      ...{ role: 'As', name: 'Name', character: 'Character', characterSpellings: 'Character, also written' },
    },
  },
  releases: {
    ...{ title: 'Releases', inProse: 'the releases', row: 'Release' },
    fields: { event: 'What', place: 'Where', date: 'When', ...FROM },
  },
  production: {
    ...{ title: 'Production', inProse: 'the production', row: 'Step' },
    fields: { what: 'What', date: 'When', ...FROM },
  },
  notes: {
    ...{ title: 'Content notes', inProse: 'the content notes', row: 'Note' },
    fields: { category: 'About', severity: 'How severe', sources: 'Sources' },
  },
  trivia: {
    ...{ title: 'Trivia', inProse: 'the trivia', row: 'Item' },
    fields: { text: 'Text', spoiler: 'It gives something away', ...FROM },
  },
  names: {
    ...{ title: 'Name and spellings', inProse: 'the name', row: 'Spelling' },
    fields: { name: 'Name' },
  },
  bio: { title: 'About them', inProse: 'what is said about them', fields: { bio: 'About them' } },
  address: { title: 'Address', inProse: 'the address', fields: { slug: 'Address' } },
  protection: { title: 'Protection', inProse: 'the protection', fields: { reason: 'Protected, because' } },
}

/** The words for what the record has names for. */
export const CHOICES = {
  kind: { film: 'Film', filmSeries: 'Film series', series: 'Series' },
  severity: { mild: 'mild', moderate: 'moderate', severe: 'severe' },
} as const
