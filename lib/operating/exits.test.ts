import { expect, test } from 'vitest'
import { exitCode, exits, Halt } from './exits'

test('every reason has an exit code of its own', () => {
  const codes = Object.values(exits).map(([code]) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

test('codes stay clear of the shell’s own (126 and above)', () => {
  expect(Math.max(...Object.values(exits).map(([code]) => code))).toBeLessThan(126)
})

test('a halt knows its exit', () => {
  expect(exitCode(new Halt('portTaken', 'Port 3000 is taken').exit)).toBe(13)
})
