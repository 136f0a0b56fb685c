import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { databaseUrl, handOn } from '@/lib/env'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { openPost } from './post'
import { queueLetter } from './queue'

freshDatabase()

const folder = mkdtempSync(join(tmpdir(), 'balcony-post-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('sends what was queued with a transaction, and nothing of one that was rolled back', async () => {
  handOn({ BALCONY_DATA: folder })
  const close = await openPost(databaseUrl())
  try {
    const member = await makeMember({ emailConfirmedAt: null })
    const job = { letter: 'confirmEmail', memberId: member.id } as const
    const rolledBack = prisma().$transaction(async (tx) => {
      await queueLetter(tx, { ...job, letter: 'signIn' })
      throw new Error('rolled back')
    })
    await expect(rolledBack).rejects.toThrow('rolled back')
    await prisma().$transaction((tx) => queueLetter(tx, job))
    const outbox = join(folder, 'outbox')
    await vi.waitFor(() => expect(readdirSync(outbox)).toHaveLength(1), { timeout: 8_000, interval: 100 })
    expect(readFileSync(join(outbox, readdirSync(outbox)[0] ?? ''), 'utf8')).toContain(member.email)
    const { rows } = await pool().query(`select data::text from pgboss.job where name = 'letters'`)
    // No link lies in the database.
    for (const { data } of rows) expect(JSON.parse(data)).toEqual(job)
  } finally {
    await close()
  }
})

it('forgets every hour who did not confirm in time', async () => {
  const closeFirst = await openPost(databaseUrl())
  await closeFirst()
  await pool().query(`insert into pgboss.job (name) values ('forgetting')`)
  const createdAt = new Date(Date.now() - 8 * 86_400_000)
  const { id } = await makeMember({ emailConfirmedAt: null, createdAt })
  const close = await openPost(databaseUrl())
  try {
    const { rows } = await pool().query('select name, cron from pgboss.schedule order by name')
    expect(rows).toEqual([
      { name: 'clearing', cron: '41 3 * * *' },
      { name: 'forgetting', cron: '17 * * * *' },
      { name: 'gathering', cron: '5 6 * * *' },
    ])
    await vi.waitFor(async () => expect(await prisma().member.count({ where: { id } })).toBe(0), {
      timeout: 8_000,
    })
  } finally {
    await close()
  }
})

it('clears every day what has outlived its term', async () => {
  const { id: memberId } = await makeMember()
  const over = { tokenHash: randomBytes(32), memberId, expiresAt: new Date(0), device: 'Firefox' }
  await prisma().session.create({ data: over })
  await pool().query(`insert into pgboss.job (name) values ('clearing')`)
  const close = await openPost(databaseUrl())
  try {
    await vi.waitFor(async () => expect(await prisma().session.count({ where: { memberId } })).toBe(0), {
      timeout: 8_000,
    })
  } finally {
    await close()
  }
})

it('tries again when a mail server is down', async () => {
  handOn({ SMTP_URL: 'smtp://127.0.0.1:1' })
  const close = await openPost(databaseUrl())
  try {
    const { id } = await makeMember({ emailConfirmedAt: null })
    await prisma().$transaction((tx) => queueLetter(tx, { letter: 'confirmEmail', memberId: id }))
    const state = async () =>
      (await pool().query(`select state::text from pgboss.job where (data->>'memberId')::int = $1`, [id]))
        .rows
    await vi.waitFor(async () => expect(await state()).toEqual([{ state: 'retry' }]), { timeout: 8_000 })
  } finally {
    handOn({ SMTP_URL: '' })
    await close()
  }
})
