import { expect, it } from 'vitest'
import { TooOften } from '@/lib/refusal'
import { spendHere } from './here'

const limit = { name: 'a test', times: 3, seconds: 60 }

it('lets through as often as it says, of many at once too, and counts each apart', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 9 }, () => spendHere(limit, 'one')))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  await expect(spendHere(limit, 'one')).rejects.toThrow(TooOften)
  await expect(spendHere(limit, 'another')).resolves.toBeUndefined()
})
