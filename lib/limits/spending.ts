import 'server-only'
import { createHash } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from '@/lib/db'
import { TooOften } from '@/lib/refusal'
import type { Limit } from './limits'

/** What is counted, and in how many seconds. */
export type Timed = Pick<Limit, 'name' | 'seconds'>
/** Which try it is within its time, from 1, and in how many seconds they are counted anew. */
export type Counted = { n: number; wait: number }

export const counted = ({ consumedPoints, msBeforeNext }: RateLimiterRes): Counted => ({
  n: consumedPoints,
  wait: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
})

/** More than anybody does; the database keeps them as an integer. */
const UNLIMITED = 2_000_000_000

/** Counts one try, in one statement: of many at once each is told another number. */
export async function count({ name, seconds }: Timed, whom: string): Promise<Counted> {
  return counted(await limiterOf({ name, times: UNLIMITED, seconds }).consume(hashOf(whom)))
}

/**
 * Counts one try against a limit, in one statement, so that of many at once no more than `times` get through.
 * Whom it counts is kept as a hash.
 * @throws TooOften
 */
export async function spend(limit: Limit, whom: string): Promise<void> {
  try {
    await limiterOf(limit).consume(hashOf(whom))
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new TooOften(counted(error).wait)
  }
}

/**
 * Gives a try back that turned out to be none. A limit that is used up stays so: otherwise of many right tries at
 * once more would get through than it says.
 */
export async function giveBack({ name, times }: Limit, whom: string): Promise<void> {
  await pool().query('UPDATE rate_limit SET points = points - 1 WHERE key = $1 AND points BETWEEN 1 AND $2', [
    `${name}:${hashOf(whom)}`,
    times,
  ])
}

const hashOf = (whom: string) => createHash('sha256').update(whom).digest('base64url')

/**
 * Each limiter looks for outlived rows by a timer of its own, so there is one for each limit and pool. A limit that is
 * set anew while the site runs goes on counting what was counted: its name is the key.
 */
const limiters = new WeakMap<object, Map<string, RateLimiterPostgres>>()

function limiterOf({ name, times, seconds }: Limit): RateLimiterPostgres {
  const storeClient = pool()
  const known = limiters.get(storeClient) ?? new Map<string, RateLimiterPostgres>()
  limiters.set(storeClient, known)
  const which = `${name} ${times} ${seconds}`
  const limiter =
    known.get(which) ??
    new RateLimiterPostgres({
      storeClient,
      storeType: 'pool',
      tableName: 'rate_limit',
      // Ours comes with the migrations.
      tableCreated: true,
      keyPrefix: name,
      points: times,
      duration: seconds,
    })
  known.set(which, limiter)
  return limiter
}
