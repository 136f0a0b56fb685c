import { Agent, request } from 'node:http'
import { servedActions } from '@/e2e/bench/strangers/fields'

const agent = new Agent({ keepAlive: true, maxSockets: 96 })

export type Answer = { status: number; location: string | undefined; text: string }

/** Asks over HTTP, as a browser that keeps its connections. */
export function ask(
  url: string,
  { cookie, body, type }: { cookie?: string; body?: string; type?: string } = {},
): Promise<Answer> {
  const { origin } = new URL(url)
  const headers = {
    ...(cookie && { cookie }),
    ...(body && { origin, 'content-type': type, 'content-length': Buffer.byteLength(body) }),
  }
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers, method: body ? 'POST' : 'GET' }, (answer) => {
      const chunks: Buffer[] = []
      answer
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location,
            text: Buffer.concat(chunks).toString(),
          }),
        )
        .on('error', reject)
    })
    asked.on('error', reject).setTimeout(60_000, () => asked.destroy(new Error(`${url} took a minute`)))
    asked.end(body)
  })
}

export type Form = (url: string, cookie: string, fields: Record<string, string>) => Promise<Answer>

const BOUNDARY = 'a-form-of-the-benchmark'

/** A form of the site, sent as a browser without scripts does: its fields, and which action it is for. */
export async function formOf(name: string): Promise<Form> {
  const { served } = await servedActions()
  const action = served.find((one) => one.name === name)
  if (!action) throw new Error(`The site serves no ${name}.`)
  const marks = {
    $ACTION_REF_1: '',
    '$ACTION_1:0': JSON.stringify({ id: action.id, bound: '$@1' }),
    '$ACTION_1:1': '[{"status":"idle"}]',
  }
  return (url, cookie, fields) => {
    const parts = Object.entries({ ...marks, ...fields }).map(
      ([field, value]) =>
        `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
    )
    const body = `${parts.join('')}--${BOUNDARY}--\r\n`
    return ask(url, { cookie, body, type: `multipart/form-data; boundary=${BOUNDARY}` })
  }
}

/** A write that went through leads on to a page. */
export function mustLeadOn({ status, text }: Answer, what: string): void {
  if (status !== 303) throw new Error(`${what}: ${status} ${text.slice(0, 300)}`)
}
