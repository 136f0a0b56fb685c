import { expect, it } from 'vitest'
import { howLong } from './how-long'

it.each([
  [null, 'Not known'],
  [1.26, '1.3 seconds, faster than 3'],
  [3, '3 seconds'],
  [90, '90 seconds'],
  [600, '10 minutes'],
  [9_000, '2 hours'],
  [900_000, '10 days'],
])('%s', (seconds, words) => expect(howLong(seconds, 3)).toBe(words))
