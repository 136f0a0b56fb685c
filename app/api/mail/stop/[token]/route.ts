import { stopMail } from '@/lib/notifications/mail/consenting'
import { isOneClick } from '@/lib/notifications/mail/one-click'
import { readStopToken, stopPath } from '@/lib/notifications/mail/stop-token'

type Context = { params: Promise<{ token: string }> }

/** Whoever opens the address, as programs that look through mail do, is only shown the button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  if (readStopToken(token) === null) return new Response('Not found', { status: 404 })
  return new Response(null, { status: 303, headers: { location: stopPath(token) } })
}

/** A mail program’s own button (RFC 8058): no cookie, no page of ours, the token alone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  if (readStopToken(token) === null) return new Response('Not found', { status: 404 })
  if (!(await isOneClick(request))) return new Response('Bad request', { status: 400 })
  await stopMail(token)
  return new Response('Balcony writes no more of these letters to you.\n')
}
