import { request as ask } from 'node:http'
import { announce } from '@/lib/doors/announce'
import { expect, test } from './browser'
import { inTransaction } from './running/database'

const film = '/films/ballerina-2023'
const kept = ['/', '/films', film, '/people/jeon-jong-seo', '/method', '/about']

/** The words of a URL as they are: a browser or fetch would tidy them first. */
function raw(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
  const { hostname, port } = new URL(process.env.E2E_URL ?? '')
  return new Promise((resolve, reject) => {
    const asked = ask({ hostname, port, path, method }, (response) => {
      response
        .resume()
        .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
    })
    asked.on('error', reject).end()
  })
}

test.describe('every answer', () => {
  const answers = [
    ...kept,
    '/search?q=a',
    '/made-up',
    '/films/made-up',
    '/films/%ff',
    '/livez',
    '/fault.css',
    '/member',
  ]
  for (const path of answers)
    test(`has the strict headers: ${path}`, async () => {
      const { headers } = await raw(path)
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers['x-powered-by']).toBeUndefined()
    })
})

test.describe('a kept page', () => {
  for (const path of kept)
    test(`is the same at first and later, and runs nothing: ${path}`, async ({ request }) => {
      const [first, later] = [await request.get(path), await request.get(path)]
      expect(first.status()).toBe(200)
      const dated = /^(date|keep-alive|connection)$/i
      const lasting = ({ name }: { name: string }) => !dated.test(name)
      expect(later.headersArray().filter(lasting)).toEqual(first.headersArray().filter(lasting))
      expect(await later.text()).toBe(await first.text())
      expect(first.headers()).toMatchObject({
        'cache-control': 'public, max-age=0, must-revalidate',
        vary: 'Accept-Encoding, Cookie',
      })
      expect(first.headers()['content-security-policy']).toContain("script-src 'none'")
      expect(await first.text()).not.toMatch(
        /<script(?![^>]*ld\+json)|\sstyle="|<style|as="script"|<template/,
      )
    })

  test('is what Next would send, whatever way it is asked for', async ({ request }) => {
    const fast = await (await request.get('/about')).text()
    for (const path of ['/about?_rsc=to-next', '/about?made=up'])
      expect(await (await request.get(path)).text()).toBe(fast)
    const head = await request.head('/about', { headers: { 'accept-encoding': 'identity' } })
    expect(Number(head.headers()['content-length'])).toBe(Buffer.byteLength(fast))
  })

  test('is not sent again to who has it', async ({ request }) => {
    const { etag = '' } = (await request.get(film)).headers()
    const again = await request.get(film, { headers: { 'if-none-match': etag } })
    expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  })

  test('gives Next’s router its data, and nobody else', async ({ request }) => {
    const page = await request.get('/about')
    const data = await request.get('/about', { headers: { rsc: '1' } })
    expect(data.headers()['content-type']).toContain('text/x-component')
    expect((await request.get('/about')).headers().etag).toBe(page.headers().etag)
  })

  test('shows within a second what another process changed', async ({ request }) => {
    const person = '/people/jeon-jong-seo'
    const rename = (name: string) =>
      inTransaction(async (client) => {
        const { rows } = await client.query('update person set name = $1 where slug = $2 returning id', [
          name,
          'jeon-jong-seo',
        ])
        await announce((sql, params) => client.query(sql, params), [`person:${rows[0].id}`])
      })
    const before = await (await request.get(person)).text()
    await rename('Renamed Elsewhere')
    try {
      const since = Date.now()
      await expect.poll(async () => (await request.get(person)).text()).toContain('Renamed Elsewhere')
      expect(Date.now() - since).toBeLessThan(1_000)
    } finally {
      await rename('Jeon Jong-seo')
    }
    await expect.poll(async () => (await request.get(person)).text()).toBe(before)
  })
})

test.describe('a hostile address', () => {
  const hostile: [string, number][] = [
    ['/films/%ff', 400],
    ['/films/%00', 400],
    ['/films/a%0d%0ax:%20y', 400],
    ['/films/%5c..%5cx', 400],
    ['//evil.example/', 400],
    ['http://evil.example/', 400],
    ['/../../etc/passwd', 400],
    [`/films/${'a'.repeat(3_000)}`, 414],
    [`/films/${'a'.repeat(60_000)}`, 414],
    ['/search?q=%00', 400],
    ['/films/genre/made-up', 404],
    ['/films/after/made-up', 404],
    ['/films/ballerina-2023/critic-reviews/made-up', 404],
    ['/critics/made-up', 404],
    ["/people/'%20or%201=1", 404],
    ['/member', 404],
    ['/member/films/ballerina-2023', 404],
    ['/_next/image?url=%2Fx&w=64&q=75', 404],
    ['/_next/static/made-up.js', 404],
  ]
  for (const [path, status] of hostile)
    test(`${path.slice(0, 50)} (${path.length}) gets ${status}`, async () =>
      expect((await raw(path)).status).toBe(status))

  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])
    test(`${method} gets 405`, async () => {
      const { status, headers } = await raw(film, method)
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST'])
    })
})

test('a made-up address helps, runs nothing and is not kept by anybody', async ({ page }) => {
  const answer = await page.goto('/films/made-up')
  expect(answer?.status()).toBe(404)
  expect(answer?.headers()['cache-control']).toBe('private, no-store')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('script')).toHaveCount(0)
})

test('a page with scripts runs only ours', async ({ page }) => {
  const answer = await page.goto('/search?q=john')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/)
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default")
  expect(answer?.headers()['cache-control']).toBe('private, no-store')
  await page.waitForLoadState('networkidle')
})

test('files are compressed, and kept where their name changes with them', async ({ page, request }) => {
  await page.goto('/about')
  const links = page.locator('link[rel=stylesheet]')
  const styles = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(styles.length).toBeGreaterThan(0)
  for (const style of styles) {
    const answer = await request.get(style)
    expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
    // The shortest would grow.
    if ((await answer.body()).length > 1_024) expect(answer.headers()['content-encoding']).toMatch(/gzip|br/)
  }
})
