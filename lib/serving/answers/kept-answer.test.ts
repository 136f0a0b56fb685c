import type { IncomingMessage } from 'node:http'
import { beforeEach, describe, expect, it } from 'vitest'
import PublicDoorHandler from '@/lib/doors/kept/cache-handler'
import { KeptPages } from '@/lib/doors/kept/kept-pages'
import { publicDoor } from '@/lib/doors/kept/public-door'
import { TagClock } from '@/lib/doors/kept/tag-clock'
import { trying } from '@/lib/testing/trying'
import { keptAnswer } from './kept-answer'

type Value = Parameters<PublicDoorHandler['set']>[1]
type Context = Parameters<PublicDoorHandler['set']>[2]

/** As Next does it: a handler of its own for each rendering. */
async function keep(path: string, status = 200, revalidate: number | false = false) {
  const handler = new PublicDoorHandler({} as ConstructorParameters<typeof PublicDoorHandler>[0])
  const headers = { 'x-next-cache-tags': 'film:1', 'x-nextjs-stale-time': '300' }
  const page = { kind: 'APP_PAGE', html: '<h1>Ballerina</h1><script>1</script>', status, headers }
  const key = `/route-cache/APP_PAGE/0123abcd/$${path}`
  await handler.set(key, page as unknown as Value, { cacheControl: { revalidate } } as Context)
}

const asked = (url: string, headers = {}, method = 'GET') =>
  keptAnswer({ method, url, headers } as IncomingMessage) !== null

beforeEach(() => {
  publicDoor.clock = new TagClock()
  publicDoor.clock.listening = true
  publicDoor.pages = new KeptPages(1_000_000)
})

describe('the answer from memory', () => {
  it('is the kept page, dressed, without Next’s inner headers', async () => {
    await keep('/films/ballerina-2023')
    const ask = await trying((request, response) => keptAnswer(request)?.send(request, response))
    const { body, headers } = await ask('/films/ballerina-2023')
    expect(body.toString()).toBe('<h1>Ballerina</h1>')
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding, Cookie',
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('x-next'))).toEqual([])
  })

  it('does not look at the query', async () => {
    await keep('/films')
    expect(asked('/films?utm_source=x')).toBe(true)
  })

  it.each(['/films/', '/Films', '/films%2fx', '/%66ilms', '/nothing'])('leaves %s to Next', async (path) => {
    await keep('/films')
    expect(asked(path)).toBe(false)
  })

  it('ends with the next change', async () => {
    await keep('/films')
    publicDoor.clock.move(['film:1'])
    expect(asked('/films')).toBe(false)
    expect(publicDoor.pages.size).toBe(0)
  })

  it('ends with the page’s own lifetime', async () => {
    await keep('/films', 200, -1)
    expect(asked('/films')).toBe(false)
  })

  it('is no redirect, and nothing for Next’s router', async () => {
    await keep('/films/old', 308)
    await keep('/films')
    expect(asked('/films/old')).toBe(false)
    expect(asked('/films', { rsc: '1' })).toBe(false)
    expect(asked('/films', {}, 'POST')).toBe(false)
  })
})
