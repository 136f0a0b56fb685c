import { expect, it } from 'vitest'
import { readBy } from './reading'
import type { ScoreScale } from './scale'

const house: ScoreScale = {
  ...{ outletId: 1, best: 5, worst: 1 },
  labels: [
    { label: 'Must see', value: 5 },
    { label: 'B+', value: 4 },
  ],
}
const letters: ScoreScale = { outletId: null, best: 100, worst: null, labels: [{ label: 'A-', value: 91 }] }

it.each([
  ['must  SEE', 5],
  ['B+', 4],
  ['3', 3],
  ['3,5', 3.5],
  ['3½', 3.5],
  ['4 points', 4],
  ['★★★½', 3.5],
  ['four stars', 4],
  ['7', null],
  ['0', null],
  ['4/5', null],
  ['80 %', null],
  ['★★★☆☆', null],
  ['4 out of 5', null],
  ['Recommended', null],
])('an outlet’s own scale makes %s of %s', (raw, value) =>
  expect(readBy(house, raw)).toEqual(value === null ? null : { value, best: 5, worst: 1 }),
)

it.each([
  ['A−', 91],
  ['a-', 91],
  ['91', null],
  ['★★', null],
])('letters are letters alone: %s is %s', (raw, value) =>
  expect(readBy(letters, raw)).toEqual(value === null ? null : { value, best: 100, worst: null }),
)

it('reads nothing by a scale that is not known', () =>
  expect(readBy({ outletId: 1, best: null, worst: null, labels: [] }, '4')).toBeNull())
