import type { Browser } from '@playwright/test'
import { expect, test } from './browser'
import { inTransaction } from './running/database'
import { signIn } from './running/members'
import { takeSeat } from './running/seats'
import { type Witness, whatCrossed } from './running/witness'

const account = { name: 'Account' }

test('a session that ended elsewhere is over at the next page, which is everybody’s, and its cookie is gone', async ({
  page,
}) => {
  const handle = await takeSeat(page)
  await inTransaction((client) =>
    client.query('delete from session where member_id = (select id from member where handle = $1)', [handle]),
  )
  const answer = await page.goto('/about')
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('navigation', account)).toHaveText('Sign in')
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('balcony-session')
})

test('an address that leads nowhere still shows who is in, and the way out', async ({ page }) => {
  const handle = await takeSeat(page)
  for (const path of ['/no-such-page', '/films/no-such-film', '/films/genre/no-such']) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 404])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This seat is empty.')
    await expect(page.getByRole('navigation', account)).toContainText(handle)
  }
  for (const path of ['/no-such-page', '/films/no-such-film']) {
    await page.goto(path)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('navigation', account)).toHaveText('Sign in')
    await signIn(page, handle)
  }
})

test('a member’s page has the strict policy and is kept by nobody', async ({ page }) => {
  await takeSeat(page)
  for (const path of ['/', '/films/ballerina-2023', '/about']) {
    const headers = (await page.goto(path))?.headers() ?? {}
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers['content-security-policy']).toMatch(
      /'nonce-[^']+' 'strict-dynamic'.*trusted-types default/,
    )
  }
  await page.waitForLoadState('networkidle')
})

test('a forged cookie gets everybody’s page and is taken away', async ({ request }) => {
  const cookie = `balcony-session=${'a'.repeat(43)}.${'b'.repeat(22)}`
  const forged = await request.get('/films', { headers: { cookie } })
  expect(forged.headers()['set-cookie']).toMatch(/^balcony-session=; Path=\/; Max-Age=0/)
  expect(await forged.text()).toBe(await (await request.get('/films')).text())
})

test('what is posted from elsewhere gets 403', async ({ request }) => {
  for (const origin of ['http://evil.example', 'null', undefined])
    for (const path of ['/sign-in', '/films/ballerina-2023']) {
      const answer = await request.post(path, { form: { a: 'b' }, headers: { ...(origin && { origin }) } })
      expect([origin, path, answer.status()]).toEqual([origin, path, 403])
    }
})

test('no page of one door is given at the other, whoever asks at once', async ({ browser, baseURL }) => {
  const origin = baseURL ?? ''
  const witnesses = await Promise.all([1, 2, 3].map(() => memberOf(browser, origin)))
  const handles = witnesses.map(({ handle }) => handle)
  const [left] = witnesses.splice(0, 1)
  await inTransaction((client) =>
    client.query('delete from session where member_id = (select id from member where handle = $1)', [
      left?.handle,
    ]),
  )
  const nobodys = [
    { cookie: left?.cookie },
    { cookie: `balcony-session=${'a'.repeat(43)}.${'b'.repeat(22)}` },
  ]
  const paths = ['/', '/films', '/films/ballerina-2023', '/about', '/search?q=john']
  const everybody: Witness[] = [...witnesses, ...nobodys, {}]
  const rounds = Array.from({ length: 5 }).flatMap(() => paths)
  const asked = rounds.flatMap((path) => everybody.map((one) => ({ one, path })))
  const crossed = await Promise.all(asked.map(({ one, path }) => whatCrossed(one, { origin, path, handles })))
  expect(crossed.filter(Boolean)).toEqual([])
  // And it would be noticed.
  const [member] = witnesses
  const asNobody = await whatCrossed({ cookie: member?.cookie }, { origin, path: '/', handles })
  expect(asNobody).toContain(`shows ${member?.handle}`)
  expect(await whatCrossed({ handle: member?.handle }, { origin, path: '/', handles })).toContain(
    'shows nobody',
  )
})

/** Somebody signed in, in a browser of their own. */
async function memberOf(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  const handle = await takeSeat(page)
  const cookie = (await context.cookies()).find(({ name }) => name === 'balcony-session')
  await context.close()
  return { handle, cookie: `${cookie?.name}=${cookie?.value}` }
}
