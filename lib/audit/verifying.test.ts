import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { asOwner, freshDatabase } from '@/lib/testing/database'
import { record } from './recording'
import { verifyLog } from './verifying'

freshDatabase('each test')

const write = async (count: number) => {
  for (let n = 1; n <= count; n++)
    await prisma().$transaction((tx) =>
      record(tx, {
        actor: n % 2 ? { id: n } : null,
        act: 'role granted',
        subject: { kind: 'member', id: n },
        details: { role: 'editor' },
      }),
    )
}

async function verdict(batch = 3) {
  const connection = await pool().connect()
  return verifyLog(connection, batch).finally(() => connection.release())
}

/** What only who owns the log can do, and no slip: take its guard away first. */
const tamper = (...statements: string[]) =>
  asOwner(async (owner) => {
    await owner.query('ALTER TABLE audit_entry DISABLE TRIGGER ALL')
    for (const statement of statements) await owner.query(statement)
  })

it('finds an empty log whole, and one of several batches', async () => {
  expect(await verdict()).toMatchObject({ count: 0, fault: null, last: '0'.repeat(64) })
  await write(7)
  const { rows } = await pool().query("SELECT encode(hash, 'hex') AS hash FROM audit_head")
  for (const batch of [1, 3, 7, 100])
    expect(await verdict(batch)).toEqual({ count: 7, fault: null, last: rows[0].hash })
})

it.each([
  ['an actor', 'UPDATE audit_entry SET actor_id = actor_id + 1 WHERE id = 5', 5, 'changed'],
  ['an actor taken away', 'UPDATE audit_entry SET actor_id = NULL WHERE id = 5', 5, 'changed'],
  ['one letter', "UPDATE audit_entry SET act = 'role grantee' WHERE id = 5", 5, 'changed'],
  ['the detail', `UPDATE audit_entry SET details = '{"role":"moderator"}' WHERE id = 5`, 5, 'changed'],
  ['a subject', 'UPDATE audit_entry SET subject_id = 99 WHERE id = 5', 5, 'changed'],
  ['a millisecond', "UPDATE audit_entry SET at = at + interval '1 ms' WHERE id = 5", 5, 'changed'],
  [
    'a byte of its hash',
    'UPDATE audit_entry SET hash = set_byte(hash, 9, 255 - get_byte(hash, 9)) WHERE id = 5',
    5,
    'changed',
  ],
  ['the last one’s', 'UPDATE audit_entry SET subject_id = 99 WHERE id = 7', 7, 'changed'],
  ['one deleted', 'DELETE FROM audit_entry WHERE id = 4', 4, 'missing'],
  ['the first deleted', 'DELETE FROM audit_entry WHERE id = 1', 1, 'missing'],
  ['the end cut off', 'DELETE FROM audit_entry WHERE id > 5', 6, 'cut off'],
  ['all cut off', 'TRUNCATE audit_entry', 1, 'cut off'],
  ['the head lost', 'DELETE FROM audit_head', 1, 'unheard of'],
  ['the head turned back', 'UPDATE audit_head SET count = 5', 6, 'unheard of'],
  [
    'the head’s hash',
    'UPDATE audit_head SET hash = set_byte(hash, 0, 255 - get_byte(hash, 0))',
    7,
    'changed',
  ],
])('finds %s', async (_what, statement, id, kind) => {
  await write(7)
  await tamper(statement)
  expect(await verdict()).toMatchObject({ fault: { id, kind } })
})

it('finds entries that changed places', async () => {
  await write(7)
  await tamper(
    'UPDATE audit_entry SET id = 100 WHERE id = 3',
    'UPDATE audit_entry SET id = 3 WHERE id = 4',
    'UPDATE audit_entry SET id = 4 WHERE id = 100',
  )
  expect(await verdict()).toMatchObject({ count: 2, fault: { id: 3, kind: 'changed' } })
})

it('finds an entry rewritten with a hash that fits it', async () => {
  await write(7)
  await tamper(
    `UPDATE audit_entry SET subject_id = 99, hash = sha256(previous_hash || convert_to(concat_ws(E'\\n', id,
      (extract(epoch FROM at) * 1000)::bigint, coalesce(actor_id::text, '-'), act, subject_kind, '99',
      details::text), 'UTF8')) WHERE id = 3`,
  )
  expect(await verdict()).toMatchObject({ count: 3, fault: { id: 4, kind: 'unlinked' } })
})
