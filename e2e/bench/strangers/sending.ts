import type { FormState } from '@/lib/form-state'

export type Answer = {
  status: number
  state: FormState | null
  /** Whether the action led to another page. Where Next draws that page at once, the answer is a 200 without a state. */
  ledOn: boolean
}

type Sent = { address: string; id: string; cookie: string; form: Record<string, string> }

/** Sends a form to an action over HTTP, as the browser’s scripts do, and reads what became of it. */
export async function send({ address, id, cookie, form }: Sent): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.append(`_1_${name}`, value)
  body.append('0', '[{"status":"idle"},"$K1"]')
  const { origin } = new URL(address)
  const answer = await fetch(address, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'next-action': id, origin, cookie, accept: 'text/x-component' },
    signal: AbortSignal.timeout(30_000),
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return {
    status: answer.status,
    ledOn: answer.headers.has('x-action-redirect') || answer.status === 303,
    state: answer.headers.get('content-type')?.includes('x-component') ? stateIn(bytes) : null,
  }
}

/** The form’s state in React’s stream: rows of `id:JSON`, and `id:T` with a length for long words. */
function stateIn(bytes: Buffer): FormState | null {
  const words = new Map<string, string>()
  let state: FormState | null = null
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(':', at)
    if (colon < 0) break
    const id = bytes.toString('utf8', at, colon)
    if (bytes[colon + 1] === 'T'.charCodeAt(0)) {
      const comma = bytes.indexOf(',', colon)
      const end = comma + 1 + Number.parseInt(bytes.toString('utf8', colon + 2, comma), 16)
      words.set(id, bytes.toString('utf8', comma + 1, end))
      at = end
    } else {
      const end = bytes.indexOf('\n', colon)
      const row = bytes.toString('utf8', colon + 1, end < 0 ? bytes.length : end)
      if (row.startsWith('{"status":')) state = JSON.parse(row)
      at = end < 0 ? bytes.length : end + 1
    }
  }
  if (state && 'values' in state)
    state.values = Object.fromEntries(
      Object.entries(state.values).map(([name, value]) => [
        name,
        words.get(value.replace(/^\$/, '')) ?? value.replace(/^\$\$/, '$'),
      ]),
    )
  return state
}
