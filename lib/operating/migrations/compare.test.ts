import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { asAdministrator } from '@/lib/testing/database'
import { checkoutMigrations } from './checkout'
import { pendingMigrations, recordedMigrations } from './compare'

const ours = ['1_first', '2_second'].map((name) => ({ name, sql: name, checksum: `sum of ${name}` }))
const applied = (name: string, more = {}) => ({ name, checksum: `sum of ${name}`, half: false, ...more })

test('what the database lacks is pending, in order', () => {
  expect(pendingMigrations([], ours).map(({ name }) => name)).toEqual(['1_first', '2_second'])
  expect(pendingMigrations([applied('1_first')], ours).map(({ name }) => name)).toEqual(['2_second'])
  expect(pendingMigrations([applied('1_first'), applied('2_second')], ours)).toEqual([])
})

test.each([
  ['a migration we do not know', applied('3_third'), 'databaseNewer'],
  ['one left half done', applied('1_first', { half: true }), 'migration'],
  ['one whose file was changed', applied('1_first', { checksum: 'other' }), 'migration'],
])('%s stops the start', (_, record, exit) => {
  expect(() => pendingMigrations([record], ours)).toThrow(expect.objectContaining({ exit }))
})

test('the checkout’s migrations carry the checksum Prisma stores', () => {
  for (const { sql, checksum } of checkoutMigrations())
    expect(checksum).toBe(createHash('sha256').update(sql).digest('hex'))
})

test('a new database has no record', async () => {
  expect(await asAdministrator(recordedMigrations)).toEqual([])
})
