import { resolve } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sealed } from '@/lib/accounts/sessions/cookie'
import type { Action } from '@/lib/action'
import { pool } from '@/lib/db'
import { handOn } from '@/lib/env'
import { asking, GoesOn, NotThere, submit } from '@/lib/testing/asking'
import { rowsOfMatrix } from '@/lib/testing/authorization/every-row'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { input } from '@/lib/testing/texts/inputs'

vi.mock('next/headers', async () => (await import('@/lib/testing/asking')).nextHeaders)
vi.mock('next/navigation', async () => (await import('@/lib/testing/asking')).nextNavigation)
vi.mock('next/cache', () => ({ refresh: () => undefined }))

freshDatabase()
beforeEach(() =>
  handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise', APP_URL: '', PORT: '3000' }),
)

/**
 * Through every field, here: a sample, and the sign that Postgres has no place for, as chance brings it too seldom.
 * e2e/bench/proofs/strangers.ts sends 20,000 to the running site.
 */
const EACH = [null, null, 'se\0at@example.org', '\0']

let seed = Date.now()
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed / 2_147_483_647
}

const rows = await rowsOfMatrix()

describe('what strangers type is answered, and not lost', () => {
  it.each([...rows.keys()])('%s', async (key) => {
    const [file = '', name = ''] = key.split(' ')
    const all: Record<string, Action> = await import(resolve(file))
    const form = rows.get(key)?.form ?? {}
    const member = await makeMember({ roles: ['administrator', 'moderator', 'editor'] })
    const fields = typeof form === 'function' ? await form(member) : form
    for (const field of Object.keys(fields))
      for (const always of EACH) {
        await pool().query('DELETE FROM rate_limit')
        asking({ origin: 'http://localhost:3000', cookie: sealed(await sessionOf(member)) })
        const typed = always ?? input(random)
        const state = await submit(all[name] as Action, { ...fields, [field]: typed }).catch((error) => {
          if (error instanceof GoesOn || error instanceof NotThere) return null
          throw new Error(`${field} = ${JSON.stringify(typed)}`, { cause: error })
        })
        if (state && 'values' in state && !/password/i.test(field))
          expect([field, state.values[field]]).toEqual([field, typed.toWellFormed()])
      }
  })
})
