/** Socket errors that mean nobody is there, or nobody any more. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ENOENT',
])

/** Prisma's own codes: unreachable, timed out, closed the connection, no connection free. */
const prismaCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024'])

/** Its code for transactions has many meanings; this one is that no connection was free to begin with. */
const neverBegan = /Unable to start a transaction in the given time/

/** What Prisma's Postgres adapter makes of the same. */
const adapterKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
])

/** What `pg` says without a code. */
const pgMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Connection ended unexpectedly)/

/**
 * SQLSTATEs of an outage: 08 connection exception, 57P01–57P05 shutting down, crashed or starting up,
 * 53300 too many connections, 57014 a statement that took longer than anybody waits, 58 system error.
 */
const outageState = /^(08...|57P0[1-5]|53300|57014|58...)$/

/** Whether an error means the database is away (answer 503, try again later) and not that we have a bug. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 6) return false
  const { code, kind, originalCode, message, syscall, cause, meta, errors } = error as Record<string, unknown>
  const told = [code, originalCode].filter((value) => typeof value === 'string')
  // A missing file is ENOENT too; only a missing socket is an outage.
  if (told.some((value) => unreachable.has(value) && (value !== 'ENOENT' || syscall === 'connect')))
    return true
  if (told.some((value) => prismaCodes.has(value) || outageState.test(value))) return true
  if (code === 'P2028' && neverBegan.test(String(message))) return true
  if (typeof kind === 'string' && adapterKinds.has(kind)) return true
  if (typeof message === 'string' && pgMessages.test(message)) return true
  const inside = [cause, (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError]
  return [...inside, ...(Array.isArray(errors) ? errors : [])].some((inner) =>
    isDatabaseAway(inner, depth + 1),
  )
}
