import { expect, test } from 'vitest'
import { isDatabaseAway } from './database-away'

const error = (fields: object) => Object.assign(new Error('x'), fields)

test.each([
  ['refused', error({ code: 'ECONNREFUSED', syscall: 'connect' })],
  ['shutting down', error({ code: '57P01' })],
  ['crashed elsewhere', error({ code: '57P02' })],
  ['starting up', error({ code: '57P03' })],
  ['protocol', error({ code: '08006' })],
  ['too many connections', error({ code: '53300' })],
  ['too slow', error({ code: '57014' })],
  ['terminated', new Error('Connection terminated unexpectedly')],
  ['no answer', new Error('timeout exceeded when trying to connect')],
  ['Prisma’s own code', error({ code: 'P1001' })],
  [
    'inside Prisma’s error',
    error({ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '57P01' } } } }),
  ],
  ['as a cause', new Error('page failed', { cause: error({ code: 'ECONNRESET' }) })],
  ['one of several', new AggregateError([error({ code: 'ECONNREFUSED' })])],
])('an outage: %s', (_, outage) => {
  expect(isDatabaseAway(outage)).toBe(true)
})

test.each([
  ['a syntax error', error({ code: '42601' })],
  ['a duplicate', error({ code: '23505' })],
  ['a transaction that took too long', error({ code: 'P2028', message: 'Transaction already closed' })],
  ['a deadlock', error({ code: '40P01' })],
  ['a missing file', error({ code: 'ENOENT', syscall: 'open' })],
  ['nothing at all', undefined],
])('not an outage: %s', (_, bug) => {
  expect(isDatabaseAway(bug)).toBe(false)
})

test('a circle of causes ends', () => {
  const circle = error({})
  circle.cause = circle
  expect(isDatabaseAway(circle)).toBe(false)
})
