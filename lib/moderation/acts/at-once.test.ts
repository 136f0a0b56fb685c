import { beforeAll, expect, it } from 'vitest'
import { openQueue } from '@/lib/mail/queue'
import { freshDatabase } from '@/lib/testing/database'
import { claimAtOnce, decideAtOnce, reportAtOnce } from '@/lib/testing/moderation/at-once'

freshDatabase()
beforeAll(openQueue)

/** A sample: the proof `at-once` does it with two hundred. */
const SOME = 24

it('is one act and one entry of the log of many who decide at once; the others are told', async () =>
  expect(await decideAtOnce(SOME)).toEqual({
    ...{ through: 1, told: SOME - 1, acts: 1, entries: 1, removals: 1 },
  }))

it('is one claim of many; the others are told', async () =>
  expect(await claimAtOnce(SOME)).toEqual({ through: 1, told: SOME - 1, holders: 1 }))

it('is one case with everybody’s report, weighing exactly theirs, and hides once', async () =>
  expect(await reportAtOnce(SOME)).toEqual({
    ...{ through: 2 * SOME, cases: 1, reports: SOME, off: 0, hidden: 1, removals: 1 },
  }))
