import { expect, test } from 'vitest'
import { duration, stepsTo } from './steps'

test('each step is a line with its outcome and its time', async () => {
  const lines: string[] = []
  let clock = 0
  const step = stepsTo(
    (line) => lines.push(line),
    () => clock,
  )
  const result = await step('Postgres', (tell) => {
    clock += 182
    tell('our own')
    return 5
  })
  expect(result).toBe(5)
  expect(lines).toEqual([expect.stringMatching(/^Postgres {4}our own +182 ms$/)])
})

test('a step that fails leaves the telling to its error', async () => {
  const lines: string[] = []
  const failing = stepsTo((line) => lines.push(line))('build', () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(lines).toEqual([])
})

test.each([
  [0.4, '0 ms'],
  [999, '999 ms'],
  [1500, '1.5 s'],
])('%d milliseconds are %s', (milliseconds, said) => {
  expect(duration(milliseconds)).toBe(said)
})
