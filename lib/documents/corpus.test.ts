import { describe, expect, test } from 'vitest'
import { Places } from '@/lib/documents/places'
import { compare, isWrongScore } from '@/lib/testing/documents/comparing'
import { casesOf, read } from '@/lib/testing/documents/corpus'
import { faultOf } from './residue/holding'

describe.each(['corpus', 'held-out', 'held-out-second', 'held-out-third', 'held-out-fourth'] as const)(
  'the documents of %s',
  (folder) => {
    const readings = casesOf(folder).map((one) => ({ ...one, reading: read(one) }))
    const fields = readings.flatMap(({ name, expected, reading }) =>
      compare(expected, reading).map((field) => ({ name, ...field })),
    )

    test('are read with at least 0.95 of their fields right', () => {
      const wrong = fields.filter(({ right }) => !right)
      const told = wrong.map(
        ({ name, field, expected, read }) =>
          `${name} ${field}: ${JSON.stringify(expected)} ≠ ${JSON.stringify(read)}`,
      )
      expect(1 - wrong.length / fields.length, told.join('\n')).toBeGreaterThanOrEqual(0.95)
    })

    test('have no wrong score', () => {
      expect(
        readings.filter(({ expected, reading }) => isWrongScore(expected, reading)).map(({ name }) => name),
      ).toEqual([])
    })

    test('are cut by the rule', () => {
      for (const { reading } of readings)
        expect(reading.cuts.map((cut) => faultOf(reading.raw, new Places(reading.cuts), cut))).toEqual(
          reading.cuts.map(() => null),
        )
    })
  },
)

test('there are enough of them', () => {
  expect(casesOf('corpus').length).toBeGreaterThanOrEqual(60)
  expect(casesOf('held-out').length).toBeGreaterThanOrEqual(12)
  expect(casesOf('held-out-second').length).toBeGreaterThanOrEqual(16)
})
