import type { Instrumentation } from 'next'

/** Next's faults, told to our server, which answers and logs each with one line. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { noteFault } = await import('@/lib/serving/faults/request-scope')
  if (noteFault({ cause: error, route: context.routePath })) return
  const { log } = await import('@/lib/log')
  log.error({ route: context.routePath, err: error }, 'a page failed')
}
