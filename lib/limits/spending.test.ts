import { expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { giveBack, spend } from './spending'

freshDatabase()

const limit = { name: 'a test', times: 5, seconds: 60 }

it('lets exactly as many through as it says, however many come at once', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 60 }, () => spend(limit, 'okju')))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
  const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  for (const reason of refused) expect(reason).toBeInstanceOf(TooOften)
  expect(refused[0].seconds).toBeGreaterThan(50)
  expect(refused[0].message).toMatch(/again in \d+ seconds/)
})

it('counts everybody, and every limit, apart', async () => {
  await spend(limit, 'minhee')
  await spend({ ...limit, name: 'another test' }, 'okju')
})

it('begins anew when the time is over', async () => {
  const short = { name: 'a short test', times: 1, seconds: 1 }
  await spend(short, 'okju')
  await expect(spend(short, 'okju')).rejects.toThrow(TooOften)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  await spend(short, 'okju')
})

it('takes back a try that was none, but not one of a limit that is used up', async () => {
  await spend(limit, 'back')
  for (let n = 0; n < 9; n++) {
    await spend(limit, 'back')
    await giveBack(limit, 'back')
  }
  for (let n = 0; n < 4; n++) await spend(limit, 'back')
  await expect(spend(limit, 'back')).rejects.toThrow(TooOften)
  await giveBack(limit, 'back')
  await expect(spend(limit, 'back')).rejects.toThrow(TooOften)
})

it('keeps no name of whom it counts', async () => {
  const { rows } = await pool().query('select key from rate_limit')
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toMatch(/okju|minhee/)
})
