import { expect, test } from 'vitest'
import { MistakenEnvironment } from '@/lib/env'
import { Refusal } from '@/lib/refusal'
import { placeOf } from './database/reach'
import { Halt } from './exits'
import { explain } from './lifetime'

const told = (error: unknown) => {
  const lines: string[] = []
  return { exit: explain(error, (line) => lines.push(line)), lines: lines.join('\n') }
}

test.each([
  [new Halt('portTaken', 'Port 3000 is taken.'), 'portTaken', 'Port 3000 is taken.'],
  [new Refusal('mistaken-file', 'The file cannot be applied.'), 'refused', 'The file cannot be applied.'],
  [new MistakenEnvironment(['PORT: no']), 'environment', 'The environment has a mistake:\n  PORT: no'],
])('an expected end is a sentence and an exit', (error, exit, lines) => {
  expect(told(error)).toEqual({ exit, lines })
})

test('a fault keeps its trace: that is for us', () => {
  const { exit, lines } = told(new TypeError('x is not a function'))
  expect(exit).toBe('fault')
  expect(lines).toMatch(/^A fault of Balcony itself: TypeError: x is not a function\n +at /)
})

test('a place is told without name and password', () => {
  expect(placeOf('postgresql://me:hunter2@db.example/films')).toBe('films at db.example:5432')
})
