import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { databaseUrl } from '@/lib/env'
import { freshDatabase } from '@/lib/testing/database'
import { readiness } from './health'

freshDatabase()

it('is ready with a database', async () => expect(await readiness(databaseUrl())()).toBe(true))

it('is not without one', async () => {
  expect(await readiness('postgresql://nobody:x@127.0.0.1:1/none')()).toBe(false)
})

it('does not wait for a silent one', async () => {
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void silent.close())
  const { port } = silent.address() as AddressInfo
  const since = Date.now()
  expect(await readiness(`postgresql://nobody:x@127.0.0.1:${port}/none`)()).toBe(false)
  expect(Date.now() - since).toBeLessThan(2_000)
})

it('asks once for many who want to know', () => {
  const isReady = readiness(databaseUrl())
  expect(isReady()).toBe(isReady())
})
