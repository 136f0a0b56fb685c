import { expect, it } from 'vitest'
import { livelyPolicy, stillPolicy } from '@/lib/doors/kept/policies'
import { trying } from '@/lib/testing/trying'
import { plainAnswer } from './plain-answer'

async function answered(headers: Record<string, string | string[]>, status = 200) {
  const sendable = plainAnswer({ status, headers, body: Buffer.from('<h1>Search</h1>') })
  const ask = await trying((request, response) => sendable.send(request, response))
  return (await ask()).headers
}

it('keeps a page’s own policy, and gives a strict one to what has none', async () => {
  expect(await answered({ 'content-security-policy': livelyPolicy('n') })).toMatchObject({
    'content-security-policy': livelyPolicy('n'),
    'x-content-type-options': 'nosniff',
  })
  expect((await answered({}))['content-security-policy']).toBe(stillPolicy)
})

it('is for one reader unless it says otherwise', async () => {
  expect((await answered({ 'cache-control': 'max-age=60' }))['cache-control']).toBe('private, no-store')
  const twice = ['private, no-store', 'public, max-age=0, must-revalidate']
  expect((await answered({ 'cache-control': twice }))['cache-control']).toBe(
    'public, max-age=0, must-revalidate',
  )
})

it('says each thing once and nothing of Next’s inside', async () => {
  const headers = await answered({
    location: ['/films/a', '/films/a'],
    'set-cookie': ['a=1', 'b=2'],
    'x-nextjs-cache': 'HIT',
    'content-length': '9000',
  })
  expect(headers).toMatchObject({
    location: '/films/a',
    'set-cookie': ['a=1', 'b=2'],
    'content-length': '15',
  })
  expect(headers).not.toHaveProperty('x-nextjs-cache')
})

it('leaves Next’s router its headers, where it asks', async () => {
  const stale = { 'x-nextjs-stale-time': '300' }
  expect(await answered({ ...stale, 'content-type': 'text/x-component' })).toMatchObject(stale)
  expect(await answered({ ...stale, 'content-type': 'text/html' })).not.toHaveProperty('x-nextjs-stale-time')
})
