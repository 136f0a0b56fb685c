import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { compress, type Encoding, encodingFor } from './encodings'

interface Form {
  body: Buffer
  etag: string | null
  headers: string[]
}

/** An answer ready to be sent any number of times: each encoding, header list and ETag is made once. */
export class Sendable {
  readonly status: number
  readonly #headers: OutgoingHttpHeaders
  readonly #body: Buffer
  readonly #hash: string | null
  readonly #made = new Map<Encoding, Form>()
  readonly #making = new Map<Encoding, Promise<Form>>()

  constructor(status: number, headers: OutgoingHttpHeaders, body: Buffer) {
    this.status = status
    this.#headers = headers
    this.#body = body
    const reusable = status === 200 && String(headers['cache-control']).startsWith('public')
    this.#hash = reusable ? createHash('sha256').update(body).digest('base64url').slice(0, 22) : null
  }

  /** Sends at once if this form was made before, which on a busy page it was. */
  send(request: IncomingMessage, response: ServerResponse): void {
    // Very short bodies grow when compressed.
    const small = this.#body.length < 400
    const encoding = small
      ? 'identity'
      : encodingFor(request.headers['accept-encoding'] as string | undefined)
    const form = this.#made.get(encoding)
    if (form) this.#write(form, request, response)
    else this.#form(encoding).then((made) => this.#write(made, request, response), response.destroy)
  }

  #write(form: Form, request: IncomingMessage, response: ServerResponse): void {
    if (response.destroyed) return
    const known = request.headers['if-none-match']
    if (form.etag && known && isKnown(known, form.etag)) {
      response.writeHead(304, form.headers.slice(2)).end()
      return
    }
    response.writeHead(this.status, form.headers)
    response.end(request.method === 'HEAD' ? undefined : form.body)
  }

  #form(encoding: Encoding): Promise<Form> {
    let making = this.#making.get(encoding)
    if (!making) {
      making = this.#make(encoding)
      this.#making.set(encoding, making)
    }
    return making
  }

  async #make(encoding: Encoding): Promise<Form> {
    const body = await compress(this.#body, encoding)
    const etag = this.#hash && `"${this.#hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
    const headers = ['content-length', String(body.length)]
    for (const [name, value] of Object.entries(this.#headers))
      for (const one of [value ?? []].flat()) headers.push(name, String(one))
    if (encoding !== 'identity') headers.push('content-encoding', encoding)
    if (etag) headers.push('etag', etag)
    const form = { body, etag, headers }
    this.#made.set(encoding, form)
    return form
  }
}

function isKnown(known: string, etag: string): boolean {
  return known.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)
}
