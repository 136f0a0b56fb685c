import type { Instrumentation } from 'next'

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { keepFolding } = await import('@/lib/ratings/folding')
  keepFolding()
  const { openQueue } = await import('@/lib/mail/queue')
  void openQueue()
  const { keepRereading } = await import('@/lib/desk/rules/working')
  void keepRereading()
  const { keepRescoring } = await import('@/lib/scales/working')
  void keepRescoring()
}

/** Next's faults, told to our server, which answers and logs each with one line. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { noteFault } = await import('@/lib/serving/faults/request-scope')
  if (noteFault({ cause: error, route: context.routePath })) return
  const { log } = await import('@/lib/log')
  log.error({ route: context.routePath, err: error }, 'a page failed')
}
