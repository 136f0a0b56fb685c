import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { Refusal } from '@/lib/refusal'
import { Lane, LaneFull } from '@/lib/serving/lane'

/** Argon2id as OWASP’s password storage sheet has it: 19 MiB, two passes, one lane. Some 20 ms here. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Two checks at once take 38 MiB and both cores; the next sixty wait a second or so, and more are told to come back. */
const checks = new Lane(2, 60)

/** Made once with the cost above, of a password nobody has: who has no account costs the same work. */
let nobodys: Promise<string> | undefined

export const hashPassword = (password: string): Promise<string> => inLane(() => hash(password, COST))

/** Whether this is the member’s password. Without a hash the answer is no, after the same work. */
export async function isPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  nobodys ??= hash(crypto.randomUUID(), COST)
  const against = passwordHash ?? (await nobodys)
  return (await inLane(() => verify(against, password))) && typeof passwordHash === 'string'
}

async function inLane<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await checks.run(work)
  } catch (error) {
    if (!(error instanceof LaneFull)) throw error
    throw new Refusal(
      'busy',
      'Too many people are signing in at this moment. Please try again in a few seconds.',
    )
  }
}
