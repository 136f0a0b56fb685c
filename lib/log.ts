import { pino } from 'pino'
import { logLevel } from './env'

/**
 * An error as the log keeps it. A database error's `detail`, `where` and parameters hold what people typed,
 * so only these fields are written.
 */
export function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, cause } = error
  const code = 'code' in error ? { code: error.code } : {}
  return { name, message, ...code, stack, ...(cause === undefined ? {} : { cause: plainError(cause) }) }
}

/** One line of JSON each, to standard output. Write ids and causes into it, never what a person typed. */
export const log = pino({
  level: logLevel(),
  base: undefined,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label) => ({ level: label }) },
  serializers: { err: plainError, error: plainError },
})
