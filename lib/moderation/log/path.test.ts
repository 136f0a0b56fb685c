import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ActKind, Rule } from '@/prisma/generated/enums'
import { logPath, readLogPath } from './path'

const lists = fc.record({
  act: fc.constantFrom(null, ...Object.values(ActKind)),
  rule: fc.constantFrom(null, ...Object.values(Rule)),
  month: fc.constantFrom(null, '2026-11', '2027-01'),
  after: fc.constantFrom(null, 'x-0123456789ab'),
})

test('every list has one address, and its address leads to it', () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(readLogPath(logPath(list).split('/').slice(2))).toEqual(list)
    }),
  )
  expect(logPath({ act: 'removeEverything', month: '2026-11' })).toBe(
    '/moderation-log/act/remove-everything/month/2026-11',
  )
})

test.each([
  ['act'],
  ['act/'],
  ['act/shadow-ban'],
  ['act/removeEverything'],
  ['rule/manners'],
  ['month/2026-13'],
  ['month/2026-11/act/warn'],
  ['act/warn/act/warn'],
  ['reason/x'],
])('%s is no list', (path) => expect(readLogPath(path.split('/'))).toBeNull())
