import { expect, it } from 'vitest'
import { trying } from '@/lib/testing/trying'
import { faultHtml, faultPage } from './fault-page'

it.each([400, 404, 405, 414, 431, 500, 503] as const)(
  'says what %i means, without script or style inside',
  (status) => {
    const html = faultHtml(status, 'an-id')
    expect(html).toMatch(/<html lang="en">[\s\S]*<h1>[^<]+<\/h1>/)
    expect(html).toContain('<code>an-id</code>')
    expect(html).not.toMatch(/<script|<style|style=/)
  },
)

it('says when to come back, and is not kept by anybody', async () => {
  const page = faultPage(503, {}, 'an-id')
  const ask = await trying((request, response) => page.send(request, response))
  const { status, headers } = await ask()
  expect(status).toBe(503)
  expect(headers).toMatchObject({
    'retry-after': '5',
    'cache-control': 'private, no-store',
    'x-request-id': 'an-id',
  })
})
