import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { trying } from '@/lib/testing/trying'
import { Sendable } from './sendable'

const text = 'Ballerina, 2023. '.repeat(100)
const kept = {
  'cache-control': 'public, max-age=0',
  'content-type': 'text/html',
  'set-cookie': ['a=1', 'b=2'],
}
const asking = (sendable: Sendable) => trying((request, response) => sendable.send(request, response))

describe('a sendable', () => {
  it('sends the same bytes at first and later', async () => {
    const ask = await asking(new Sendable(200, kept, Buffer.from(text)))
    const [first, later] = [await ask(), await ask()]
    expect(first.body.toString()).toBe(text)
    expect({ ...later, headers: { ...later.headers, date: '' } }).toEqual({
      ...first,
      headers: { ...first.headers, date: '' },
    })
    expect(first.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  })

  it('compresses for those who take it, under an ETag of its own', async () => {
    const ask = await asking(new Sendable(200, kept, Buffer.from(text)))
    const [plain, small] = [await ask(), await ask('/', { headers: { 'accept-encoding': 'gzip' } })]
    expect(small.headers['content-encoding']).toBe('gzip')
    expect(Number(small.headers['content-length'])).toBe(small.body.length)
    expect(gunzipSync(small.body).toString()).toBe(text)
    expect(small.headers.etag).not.toBe(plain.headers.etag)
  })

  it('answers 304 to who has it, and only then', async () => {
    const ask = await asking(new Sendable(200, kept, Buffer.from(text)))
    const etag = String((await ask()).headers.etag)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await ask('/', { headers: { 'if-none-match': known } })
      expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, etag])
      expect(answer.headers['cache-control']).toBe(kept['cache-control'])
    }
    expect((await ask('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('tells HEAD everything but the body', async () => {
    const ask = await asking(new Sendable(200, kept, Buffer.from(text)))
    const answer = await ask('/', { method: 'HEAD' })
    expect(answer.body).toHaveLength(0)
    expect(answer.headers['content-length']).toBe(String(text.length))
  })

  it('gives nothing private or faulty an ETag', async () => {
    const own = new Sendable(200, { 'cache-control': 'private, no-store' }, Buffer.from(text))
    const fault = new Sendable(404, kept, Buffer.from(text))
    for (const sendable of [own, fault]) {
      const answer = await (await asking(sendable))('/', { headers: { 'if-none-match': '*' } })
      expect([answer.status, answer.headers.etag]).toEqual([sendable.status, undefined])
    }
  })
})
