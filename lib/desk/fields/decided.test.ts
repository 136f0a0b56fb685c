import { expect, it } from 'vitest'
import { needOf } from '@/lib/desk/documents/needs'
import type { DocumentFieldName } from '@/prisma/generated/enums'
import { allSaid, type KeptField, missingOf, said } from './decided'

const field = (name: DocumentFieldName, more: Partial<KeptField> = {}): KeptField => ({
  ...{ name, position: 0, proposed: null, confidence: 0.9, start: null, end: null },
  ...{ decision: null, value: null, decidedAt: null, ...more },
})
const decided = (name: DocumentFieldName, value: unknown, position = 0) =>
  field(name, { decision: 'corrected', value, position })
const SCORE = { raw: '7/10', value: 7, best: 10, worst: null, label: null }
const READY = [
  decided('film', { slug: 'a-film' }),
  decided('headline', 'A lamp'),
  decided('score', SCORE),
  decided('summary', 'A lamp is lit.'),
]
const without = (name: DocumentFieldName) => READY.filter((one) => one.name !== name)
const missing = (fields: KeptField[]) => missingOf(fields).map(({ name }) => name)

it.each([
  ['all that is needed', READY, []],
  ['no film', without('film'), ['film']],
  ['no summary', without('summary'), ['summary']],
  [
    'a headline nobody looked at',
    [...without('headline'), field('headline', { proposed: 'A lamp' })],
    ['headline'],
  ],
  ['nothing to tell it by', without('headline'), ['headline']],
  ['a critic in place of a headline', [...without('headline'), decided('critic', 'Ann Roe')], []],
  [
    'a score nobody looked at',
    [...without('score'), field('score', { proposed: SCORE })],
    ['score', 'verdict'],
  ],
  ['no score, and no verdict', without('score'), ['verdict']],
  [
    'a verdict without grounds',
    [...without('score'), decided('verdict', { value: 'mixed', grounds: null })],
    ['verdict'],
  ],
  [
    'a verdict with grounds',
    [...without('score'), decided('verdict', { value: 'mixed', grounds: 'So.' })],
    [],
  ],
  [
    'a label without its value',
    [...without('score'), decided('score', { ...SCORE, raw: null, value: null, best: null, label: 'House' })],
    ['verdict'],
  ],
] as const)('with %s it says what is missing', (_, fields, names) => {
  expect(missing([...fields])).toEqual(names)
})

it('takes of several what was accepted or corrected, in order', () => {
  const quotes = [
    decided('quote', { text: 'Two' }, 2),
    decided('quote', { text: 'One' }, 0),
    field('quote', { position: 1, decision: 'rejected' }),
  ]
  expect(allSaid(quotes, 'quote').map(({ text }) => text)).toEqual(['One', 'Two'])
  expect(said(quotes, 'headline')).toBeNull()
})

it.each([
  ['duplicate', READY, ['a-film/one']],
  ['film', without('film'), []],
  [
    'score',
    [
      ...without('score'),
      field('score', { start: 5, end: 9 }),
      decided('verdict', { value: 'mixed', grounds: 'So.' }),
    ],
    [],
  ],
  ['verdict', without('score'), []],
  ['summary', without('summary'), []],
  ['ready', READY, []],
] as const)('waits in the list “%s”', (need, fields, duplicates) => {
  expect(needOf([...fields], duplicates)).toBe(need)
})
