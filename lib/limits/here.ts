import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { TooOften } from '@/lib/refusal'
import type { Limit } from './limits'

const limiters = new Map<string, RateLimiterMemory>()

/**
 * Counts a try in this process alone, at no cost: for what would only be a load, where it does not matter that two
 * processes let through twice as many, nor that a restart forgets.
 * @throws TooOften
 */
export async function spendHere({ name, times, seconds }: Limit, whom: string): Promise<void> {
  const limiter = limiters.get(name) ?? new RateLimiterMemory({ points: times, duration: seconds })
  limiters.set(name, limiter)
  try {
    await limiter.consume(whom)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new TooOften(Math.max(1, Math.ceil(error.msBeforeNext / 1_000)))
  }
}
