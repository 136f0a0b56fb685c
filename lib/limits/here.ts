import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { TooOften } from '@/lib/refusal'
import type { Limit } from './limits'
import { type Counted, counted, type Timed } from './spending'

const limiters = new Map<string, RateLimiterMemory>()

/**
 * Counts a try in this process alone, at no cost: for what would only be a load, where it does not matter that two
 * processes let through twice as many, nor that a restart forgets. Answers the how many-eth it is, and in how many
 * seconds they are counted anew.
 */
export async function countHere({ name, seconds }: Timed, whom: string): Promise<Counted> {
  const limiter =
    limiters.get(name) ?? new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: seconds })
  limiters.set(name, limiter)
  return counted(await limiter.consume(whom))
}

/** The same against a limit. @throws TooOften */
export async function spendHere(limit: Limit, whom: string): Promise<void> {
  const { n, wait } = await countHere(limit, whom)
  if (n > limit.times) throw new TooOften(wait)
}
