import { resolve } from 'node:path'
import { NotThere } from '@/lib/testing/asking'
import { knockAs, type Person } from './people'
import { changesBetween, wholeRecord } from './record'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

/** What a route’s handler is asked with. */
export interface HandlerRow {
  address: string
  params: Record<string, string>
  /** What a form would send. */
  sent?: string
}

/** What a handler, `file METHOD`, answers to somebody, and which tables it changed. */
export async function askAs(
  person: Person,
  key: string,
  { address, params, sent }: HandlerRow,
  origin: string | null = 'http://localhost:3000',
) {
  const [file = '', method = ''] = key.split(' ')
  const handlers: Record<string, Handler> = await import(resolve(file))
  await knockAs(person, origin)
  const before = await wholeRecord()
  const asked = new Request(`http://localhost:3000${address}`, {
    method,
    headers: { ...(origin && { origin }) },
    ...(sent !== undefined && { body: new URLSearchParams(sent) }),
  })
  const answer = await handlers[method]?.(asked, { params: Promise.resolve(params) }).catch(notThere)
  return {
    status: answer?.status,
    text: await answer?.text(),
    changed: changesBetween(before, await wholeRecord()),
  }
}

function notThere(error: unknown): Response {
  if (error instanceof NotThere) return new Response(null, { status: 404 })
  throw error
}
