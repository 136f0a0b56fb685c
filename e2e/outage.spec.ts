import { expect, test } from './browser'
import { type App, startApp } from './running/app'
import { type Gate, gateTo } from './running/gate'

let gate: Gate
let app: App

test.beforeAll(async () => {
  gate = await gateTo(process.env.E2E_DATABASE_URL ?? '')
  app = await startApp(gate.url)
})
test.afterAll(async () => {
  await app?.stop()
})

test('with the database away, kept pages stay, others say so in time, and all come back', async ({
  request,
}) => {
  const get = (path: string) => request.get(`${app.url}${path}`)
  expect((await get('/readyz')).status()).toBe(200)
  const page = await (await get('/people/jeon-jong-seo')).text()
  const before = app.said.length
  await gate.shut()

  await test.step('kept pages are served', async () => {
    const still = await get('/people/jeon-jong-seo')
    expect([still.status(), await still.text()]).toEqual([200, page])
    expect((await get('/livez')).status()).toBe(200)
  })

  await test.step('a page that needs it says 503 within three seconds', async () => {
    const since = Date.now()
    const refused = await get('/critics')
    expect(refused.status()).toBe(503)
    expect(Date.now() - since).toBeLessThan(3_000)
    expect(refused.headers()['retry-after']).toMatch(/^\d+$/)
    expect(refused.headers()['cache-control']).toBe('private, no-store')
    const text = await refused.text()
    expect(text).toContain('<h1>')
    expect(text).toContain(refused.headers()['x-request-id'] ?? 'no id')
    expect(text).not.toMatch(/<script|<style|style=/)
    await expect.poll(async () => (await get('/readyz')).status()).toBe(503)
  })

  await test.step('the log has a line with the cause for that page', async () => {
    const lines = app.said.slice(before).map((line) => JSON.parse(line))
    const ofPages = lines.filter(({ route }) => route)
    expect(ofPages).toHaveLength(1)
    expect(ofPages[0].cause).toMatch(/ECONNREFUSED|terminated|timeout/)
  })

  await gate.open()
  await expect.poll(async () => (await get('/critics')).status(), { timeout: 5_000 }).toBe(200)
  await expect.poll(async () => (await get('/readyz')).status()).toBe(200)
  expect(await (await get('/people/jeon-jong-seo')).text()).toBe(page)
})

test('with the database silent, too', async ({ request }) => {
  const get = (path: string) => request.get(`${app.url}${path}`)
  const page = await (await get('/outlets')).text()
  gate.hush()
  for (const path of ['/films', '/people/lee-chung-hyun', '/films/genre/action']) {
    const since = Date.now()
    expect((await get(path)).status(), path).toBe(503)
    expect(Date.now() - since, path).toBeLessThan(3_000)
  }
  expect(await (await get('/outlets')).text()).toBe(page)
  await gate.shut()
  await gate.open()
  await expect.poll(async () => (await get('/people/lee-chung-hyun')).status(), { timeout: 8_000 }).toBe(200)
})
