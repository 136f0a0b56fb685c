import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { asOwner, freshDatabase } from '@/lib/testing/database'
import type { Act, Details } from './acts'
import { record } from './recording'

freshDatabase('each test')

const ended = (count: number, id = 7) =>
  prisma().$transaction(
    (tx) =>
      record(tx, {
        actor: { id },
        act: 'sessions ended',
        subject: { kind: 'member', id: 9 },
        details: { count },
      }),
    // Many at once wait for one another.
    { maxWait: 15_000 },
  )

const entries = () => prisma().auditEntry.findMany({ orderBy: { id: 'asc' } })

it('keeps who did what to whom, and when', async () => {
  await prisma().$transaction((tx) =>
    record(tx, {
      actor: null,
      act: 'registration switched',
      subject: { kind: 'site' },
      details: { from: 'open', to: 'closed' },
    }),
  )
  await ended(3)
  expect(await entries()).toMatchObject([
    {
      id: 1,
      actorId: null,
      act: 'registration switched',
      subjectKind: 'site',
      subjectId: null,
      details: { from: 'open', to: 'closed' },
    },
    { id: 2, actorId: 7, act: 'sessions ended', subjectKind: 'member', subjectId: 9, details: { count: 3 } },
  ])
  const [first] = await entries()
  expect(Math.abs(Date.now() - (first?.at.getTime() ?? 0))).toBeLessThan(60_000)
})

it('chains each entry to the one before, also of many at once', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, n) => ended(n)))
  const all = await entries()
  expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1))
  expect(all.slice(1).map(({ previousHash }) => previousHash)).toEqual(
    all.slice(0, -1).map(({ hash }) => hash),
  )
  expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => Number(a) - Number(b)))
  expect(new Set(all.map(({ details }) => JSON.stringify(details))).size).toBe(40)
  expect(await prisma().auditHead.findMany()).toEqual([{ id: 1, count: 40, hash: all.at(-1)?.hash }])
})

it('leaves nothing of an act that is rolled back, not even its number', async () => {
  const failing = prisma().$transaction(async (tx) => {
    await record(tx, {
      actor: null,
      act: 'suspension lifted',
      subject: { kind: 'member', id: 1 },
      details: {},
    })
    throw new Error('after all not')
  })
  await expect(failing).rejects.toThrow('after all not')
  await ended(1)
  expect(await entries()).toMatchObject([{ id: 1, act: 'sessions ended' }])
})

it('takes no text: neither in code', async () => {
  const saying = (act: Act, details: unknown) =>
    prisma().$transaction((tx) =>
      record(tx, { actor: null, act, subject: { kind: 'site' }, details: details as Details<typeof act> }),
    )
  await expect(saying('suspension lifted', { why: 'he was rude' })).rejects.toThrow('Unrecognized key')
  await expect(saying('member suspended', { until: 'okju@example.org' })).rejects.toThrow()
  await expect(saying('role granted', { role: 'king' })).rejects.toThrow()
  expect(await entries()).toEqual([])
})

it.each([
  { note: 'okju@example.org' },
  { note: 'A sentence, with its comma.' },
  { note: { nested: 1 } },
  { 'a note': 1 },
  { note: 'x'.repeat(60) },
  ['okju'],
])('nor past the code: %j', async (details) => {
  const appended = pool().query("SELECT append_audit_entry(NULL, 'sessions ended', 'site', NULL, $1)", [
    JSON.stringify(details),
  ])
  await expect(appended).rejects.toThrow('audit_entry_details')
})

it.each(["UPDATE audit_entry SET act = 'role granted'", 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
  'refuses %s: the site for want of a right, and the owner as a slip',
  async (statement) => {
    await ended(1)
    await expect(pool().query(statement)).rejects.toThrow('permission denied')
    await expect(asOwner((owner) => owner.query(statement))).rejects.toThrow('only ever added to')
    expect(await entries()).toHaveLength(1)
  },
)
