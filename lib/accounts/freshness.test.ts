import { expect, it } from 'vitest'
import { assertFresh, FRESH_MINUTES, Stale } from './freshness'

const now = new Date('2026-11-23T20:00:00Z')
const ago = (minutes: number) => ({ freshAt: new Date(now.getTime() - minutes * 60_000) })

it.each([0, 1, FRESH_MINUTES])('lets who proved it %s minutes ago go on', (minutes) => {
  expect(() => assertFresh(ago(minutes), now)).not.toThrow()
})

it.each([FRESH_MINUTES + 1 / 60, 60, 100_000])('asks who proved it %s minutes ago again', (minutes) => {
  expect(() => assertFresh(ago(minutes), now)).toThrow(Stale)
})
