import pg from 'pg'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { databaseUrl } from '@/lib/env'
import { freshDatabase } from '@/lib/testing/database'
import { announce } from './announce'
import { TagClock } from './kept/tag-clock'
import { type Listener, listenForTags } from './tag-listener'

freshDatabase()

let listener: Listener | undefined
afterEach(() => listener?.close())

async function listening(told: (listening: boolean) => void = () => {}) {
  const clock = new TagClock()
  listener = listenForTags(databaseUrl(), clock, told)
  await listener.heard
  expect(clock.listening).toBe(true)
  return clock
}

async function elsewhere(work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client(databaseUrl())
  await client.connect()
  await work(client).finally(() => client.end())
}

const announceBy = (client: pg.Client, tag: string) =>
  announce((sql, params) => client.query(sql, params), [tag])

describe('the tag listener', () => {
  it('hears within a second what another process announces, at commit', async () => {
    const clock = await listening()
    const since = clock.now()
    await elsewhere(async (client) => {
      await client.query('begin')
      await announceBy(client, 'film:1')
      expect(clock.isFresh(['film:1'], since)).toBe(true)
      await client.query('commit')
    })
    await vi.waitFor(() => expect(clock.isFresh(['film:1'], since)).toBe(false), { timeout: 1_000 })
    expect(clock.isFresh(['film:2'], since)).toBe(true)
  })

  it('hears nothing of what is rolled back', async () => {
    const clock = await listening()
    const since = clock.now()
    await elsewhere(async (client) => {
      await client.query('begin')
      await announceBy(client, 'film:1')
      await client.query('rollback')
      await announceBy(client, 'film:2')
    })
    await vi.waitFor(() => expect(clock.isFresh(['film:2'], since)).toBe(false))
    expect(clock.isFresh(['film:1'], since)).toBe(true)
  })

  it('comes back by itself, and then trusts nothing from before', async () => {
    const told: boolean[] = []
    const clock = await listening((up) => told.push(up))
    const since = clock.now()
    await elsewhere((client) =>
      client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    )
    await vi.waitFor(() => expect(told).toEqual([true, false, true]), { timeout: 3_000 })
    expect(clock.isFresh([], since)).toBe(false)
    expect(clock.mayKeep([], clock.now())).toBe(true)
  })

  it('lets go when closed', async () => {
    const clock = await listening()
    await listener?.close()
    expect(clock.listening).toBe(false)
  })
})
