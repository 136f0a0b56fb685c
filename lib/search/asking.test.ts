import { expect, test } from 'vitest'
import { freshDatabase } from '@/lib/testing/database'
import { ask } from './asking'

freshDatabase()

test.each([undefined, '', '   ', [[]].flat()])('%j asks nothing', async (q) => {
  expect(await ask(q)).toEqual({ state: 'nothing', typed: '' })
})

test('a question too long is refused and kept', async () => {
  const typed = 'ballerina '.repeat(20)
  expect(await ask(typed)).toEqual({
    state: 'refused',
    typed,
    message: expect.stringContaining('at most 120'),
  })
})

test('hidden characters are refused and shown as spaces', async () => {
  expect(await ask('john\0wick')).toMatchObject({ state: 'refused', typed: 'john wick' })
})

test('of two questions the first is answered', async () => {
  expect(await ask([' john ', 'wick'])).toMatchObject({
    state: 'answered',
    typed: 'john',
    results: { films: [] },
  })
})
