import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isDatabaseAway } from '@/lib/database-away'
import { publicDoor } from '@/lib/doors/kept/public-door'
import { TagClock } from '@/lib/doors/kept/tag-clock'
import { untilOutage } from './outage'

beforeEach(() => {
  vi.useFakeTimers()
  publicDoor.clock = new TagClock()
})
afterEach(() => vi.useRealTimers())

it('gives up on the database before three seconds are over', async () => {
  const waiting = untilOutage(new Promise(() => {})).catch((error) => error)
  await vi.advanceTimersByTimeAsync(2_700)
  expect(isDatabaseAway(await waiting)).toBe(true)
})

it('waits longer while the database is there', async () => {
  publicDoor.clock.listening = true
  const work = Promise.withResolvers<string>()
  const waiting = untilOutage(work.promise)
  await vi.advanceTimersByTimeAsync(10_000)
  work.resolve('slow')
  expect(await waiting).toBe('slow')
  expect(vi.getTimerCount()).toBe(0)
})
