import { setTimeout as sleep } from 'node:timers/promises'
import { isDatabaseAway } from '@/lib/database-away'
import { publicDoor } from '@/lib/doors/kept/public-door'
import { log } from '@/lib/log'
import type { Sendable } from '@/lib/serving/answers/sendable'
import { faultPage } from './fault-page'
import type { RequestScope } from './request-scope'

/** Next reports the cause a moment after it has answered. */
const reportMs = 100

/** The page for a request that failed, and its one line in the log. */
export async function faultAnswer(scope: RequestScope): Promise<Sendable> {
  if (!scope.fault) await Promise.race([scope.faulted.promise, sleep(reportMs)])
  const { cause, route } = scope.fault ?? {}
  const away = cause ? isDatabaseAway(cause) : !publicDoor.clock.listening
  const line = { requestId: scope.id, route }
  if (away) log.error({ ...line, cause: inWords(cause) }, 'a page needs the database, which is away')
  else
    log.error(
      { ...line, err: cause ?? new Error('Next answered with a fault it did not report') },
      'a page failed',
    )
  return faultPage(away ? 503 : 500, {}, scope.id)
}

/** An outage is known by a few words; where in our code it was noticed says nothing. */
function inWords(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return inWords(cause.errors[0])
  return cause instanceof Error ? cause.message : 'no connection'
}
