import { expect, it } from 'vitest'
import { dropPlace, keyMove } from './dropping'

const rows = [0, 1, 2].map((i) => ({ top: i * 100, bottom: i * 100 + 100 }))

it.each([
  [-5, 0],
  [49, 0],
  [51, 1],
  [149, 1],
  [249, 2],
  [251, 3],
  [999, 3],
])('a drop at %d comes before row %d', (y, place) => expect(dropPlace(rows, y)).toBe(place))

it.each([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', '1'],
  ['End', '12'],
  ['a', null],
])('the key %s asks for %s', (key, move) => expect(keyMove(key, 12)).toBe(move))
