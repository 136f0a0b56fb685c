import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'

export interface HeldAnswer {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

/**
 * Stands in for the reader's response while Next answers, so that a fault can still become a page:
 * nothing has left when the answer is complete. It has no socket; it only collects.
 */
export class HeldResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []
  readonly #complete = Promise.withResolvers<HeldAnswer | null>()

  /** Null if the reader left, or Next gave up, before the answer was complete. */
  readonly answer = this.#complete.promise

  constructor(request: IncomingMessage, reader?: ServerResponse) {
    super(request)
    reader?.once('close', () => {
      this.#complete.resolve(null)
      this.emit('close')
    })
  }

  override flushHeaders(): void {}

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.at(-1)
    if (headers && typeof headers === 'object')
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value)
    return this
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#take(chunk)
    callBack(rest)
    return true
  }

  override end(...given: unknown[]): this {
    if (this.writableEnded) return this
    this.#take(given[0])
    this.finished = true
    const [status, headers] = [this.statusCode, { ...this.getHeaders() }]
    this.#complete.resolve({ status, headers, body: Buffer.concat(this.#chunks) })
    callBack(given)
    this.emit('finish')
    return this
  }

  override destroy(): this {
    this.#complete.resolve(this.writableEnded ? null : { status: 500, headers: {}, body: Buffer.alloc(0) })
    return super.destroy()
  }

  #take(chunk: unknown): void {
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
  }
}

function callBack(given: unknown[]): void {
  const last = given.at(-1)
  if (typeof last === 'function') queueMicrotask(() => last())
}
