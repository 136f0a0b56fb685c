import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { unsentFromAddress } from '@/lib/limits/limits'
import { freshDatabase } from '@/lib/testing/database'
import { somewhere } from '@/lib/testing/members'
import { dropUnsent, findUnsent, keepUnsent } from './keeping'

freshDatabase('each test')

const typed = { film: '7', text: 'The lift that stops “between” floors 😀' }
const keep = async (what: Record<string, string> = typed) =>
  (await keepUnsent(what, somewhere().address)) ?? ''

it('keeps what was typed for who has the token, of which the database has only the hash', async () => {
  const token = await keep()
  expect(await findUnsent(token)).toEqual(typed)
  expect(await findUnsent('x'.repeat(43))).toBeNull()
  const { rows } = await pool().query('select row_to_json(unsent_form)::text as row from unsent_form')
  expect(rows).toHaveLength(1)
  expect(rows[0].row).not.toContain(token)
})

it.each([
  ['nothing', {}],
  ['more than any form takes', { text: 'x'.repeat(65_536) }],
  ['what Postgres cannot hold', { text: 'a\u0000b' }],
])('does not keep %s', async (_, what: Record<string, string>) => {
  expect(await keepUnsent(what, null)).toBeNull()
  expect(await prisma().unsentForm.count()).toBe(0)
})

it('keeps it a day, and sweeps what is older away with the next', async () => {
  const token = await keep()
  await prisma().unsentForm.updateMany({ data: { expiresAt: new Date() } })
  expect(await findUnsent(token)).toBeNull()
  await keep()
  expect(await prisma().unsentForm.count()).toBe(1)
})

it('forgets it when the same form arrives, and not for another', async () => {
  const token = await keep()
  await dropUnsent(token, { name: 'a' })
  expect(await findUnsent(token)).toEqual(typed)
  await dropUnsent(token, { text: 'written anew', film: '7' })
  expect(await findUnsent(token)).toBeNull()
})

it('takes only so many from one household', async () => {
  const { address } = somewhere()
  const many = Array.from({ length: unsentFromAddress.times + 3 }, () => keepUnsent(typed, address))
  const kept = await Promise.all(many)
  expect(kept.filter((token) => token !== null)).toHaveLength(unsentFromAddress.times)
  expect(await keepUnsent(typed, address)).toBeNull()
})
