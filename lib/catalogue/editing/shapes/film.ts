import { z } from 'zod'
import { FilmKind, Severity } from '@/prisma/generated/enums'
import * as cell from './cells'
import { part, twice } from './part'

const YEAR = 'Write a year from 1870 to 2200.'
const MINUTES = 'Write whole minutes.'
const COMMAS = /[,;\n]/
const year = { least: 1870, most: 2200 } as const

/** What can be edited of a film, each by itself. */
export const FILM_SHAPES = {
  titles: part({
    one: { title: cell.someLine(300, 'Say what it is called.') },
    row: {
      title: cell.someLine(300, 'Write the title, or empty the row.'),
      language: cell.maybeLine(60),
      original: cell.checked,
      source: cell.sourceCode,
    },
    says: ['title', 'language'],
    isOrdered: true,
    sense: ({ rows }) => [
      ...twice(rows, ({ title }) => title, 'title', 'This title stands here already.'),
      ...twice(
        rows,
        ({ original }) => original || null,
        'original',
        'Another is the original title already.',
      ),
    ],
  }),
  year: part({
    one: { year: cell.maybeWhole(year.least, year.most, YEAR) },
    row: { year: cell.someWhole(year.least, year.most, YEAR), source: cell.sourceCode },
    says: ['year'],
    sense: ({ rows }) => twice(rows, ({ source }) => source, 'source', 'This source says a year already.'),
  }),
  kind: part({
    one: {
      kind: cell.chosen(FilmKind),
      countries: cell.lineList(30, 80, COMMAS),
      languages: cell.lineList(30, 80, COMMAS),
      genres: cell.lineList(12, 40, COMMAS),
    },
  }),
  length: part({
    one: { minutes: cell.maybeWhole(1, 60_000, MINUTES) },
    row: {
      minutes: cell.someWhole(1, 60_000, MINUTES),
      approximate: cell.checked,
      source: cell.sourceCode,
    },
    says: ['minutes'],
    sense: ({ rows }) => twice(rows, ({ source }) => source, 'source', 'This source says a length already.'),
  }),
  synopsis: part({ one: { synopsis: cell.maybeLines(2_000) } }),
  budget: part({
    one: {
      amount: cell.maybeWhole(1, 1e15, 'Write whole units. Unknown is left empty: no film costs nothing.'),
      currency: z.preprocess(
        (typed) => (typeof typed === 'string' ? typed.trim().toUpperCase() || null : typed),
        z
          .string()
          .regex(/^[A-Z]{3}$/, 'Write its three letters: USD, KRW.')
          .nullable(),
      ),
    },
    sense: ({ one: { amount, currency } }) =>
      (amount === null) === (currency === null)
        ? []
        : [amount === null ? ['amount', 'How much?'] : ['currency', 'In which currency?']],
  }),
  credits: part({
    one: {},
    row: {
      role: cell.someLine(60, 'Say what they did.'),
      /** Who it is, where the name was theirs already. */
      person: cell.maybeWhole(1, 2_147_483_647, 'Load the page again.'),
      name: cell.someLine(160, 'Say who, or empty the row.'),
      character: cell.maybeLine(160),
      characterSpellings: cell.lineList(30, 160, /[;\n]/),
    },
    says: ['role', 'name', 'character', 'characterSpellings'],
    isOrdered: true,
    sense: ({ rows }) => [
      ...twice(rows, ({ role, name }) => `${role}\n${name}`, 'name', 'They are credited with this already.'),
      ...rows.flatMap(({ character, characterSpellings }, n): [string, string][] =>
        character === null && characterSpellings.length > 0 ? [[`${n}.character`, 'Spellings of whom?']] : [],
      ),
    ],
  }),
  releases: part({
    one: {},
    row: {
      event: cell.someLine(80, 'Say what it was: a premiere, a release.'),
      place: cell.someLine(160, 'Say where.'),
      date: cell.maybeDate,
      source: cell.sourceCode,
    },
    says: ['event', 'place', 'date'],
    isOrdered: true,
    sense: ({ rows }) =>
      twice(
        rows,
        ({ event, place, source }) => [event, place, source].join('\n'),
        'source',
        'This source dates this release already.',
      ),
  }),
  production: part({
    one: {},
    row: {
      what: cell.someLine(160, 'Say what happened.'),
      date: cell.maybeDate,
      source: cell.sourceCode,
    },
    says: ['what', 'date'],
    isOrdered: true,
    sense: ({ rows }) =>
      twice(rows, ({ what, source }) => `${what}\n${source}`, 'source', 'This source says so already.'),
  }),
  notes: part({
    one: {},
    row: {
      category: cell.someLine(80, 'Say what it is about.'),
      severity: cell.maybeChosen(Severity),
      sources: cell.lineList(60, 80, COMMAS).transform((codes) => (codes.length > 0 ? codes : ['editor'])),
    },
    says: ['category'],
    isOrdered: true,
    sense: ({ rows }) => twice(rows, ({ category }) => category, 'category', 'This stands here already.'),
  }),
  trivia: part({
    one: {},
    row: {
      text: cell.someLines(600, 'Write it, or empty the row.'),
      spoiler: cell.checked,
      source: cell.sourceCode,
    },
    says: ['text'],
    isOrdered: true,
    sense: ({ rows }) => twice(rows, ({ text }) => text, 'text', 'This stands here already.'),
  }),
}
