import { publicDoor } from '@/lib/doors/kept/public-door'

/** By then readers are told that the database is away, whatever still waits for it. */
const patienceMs = 2_500

class DatabaseSilent extends Error {
  override message = 'the database has not answered'
  readonly code = 'ETIMEDOUT'
}

/** Waits for work as long as it takes, unless the database is away: then no longer than readers should. */
export async function untilOutage<T>(work: Promise<T>): Promise<T> {
  const outage = Promise.withResolvers<never>()
  const since = Date.now()
  const timer = setInterval(() => {
    const late = Date.now() - since > patienceMs
    if (late && !publicDoor.clock.listening) outage.reject(new DatabaseSilent())
  }, 100)
  try {
    return await Promise.race([work, outage.promise])
  } finally {
    clearInterval(timer)
  }
}
