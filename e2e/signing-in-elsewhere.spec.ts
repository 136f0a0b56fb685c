import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { CLIENT, openProvider } from '@/lib/testing/outside/provider'
import { expect, test } from './browser'
import { type App, startApp } from './running/app'
import { newHandle, signIn, signUp } from './running/members'

const data = mkdtempSync(join(tmpdir(), 'balcony-elsewhere-'))
let provider: Awaited<ReturnType<typeof openProvider>>
let app: App

test.beforeAll(async () => {
  provider = await openProvider()
  const set = {
    OIDC_ISSUER: provider.issuer,
    OIDC_ID: CLIENT.id,
    OIDC_SECRET: CLIENT.secret,
    OIDC_NAME: 'Local',
  }
  app = await startApp(process.env.E2E_DATABASE_URL ?? '', { BALCONY_DATA: data, ...set })
  provider.serve(app.url)
})
test.afterAll(async () => {
  await app?.stop()
  await provider?.close()
  rmSync(data, { recursive: true, force: true })
})

/** A page of a browser of its own, which may ask the provider too; what it complains about is an error all the same. */
async function opened(browser: Browser, javaScriptEnabled: boolean, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: app.url })
  const page = await context.newPage()
  page.on('console', (message) => {
    const ours = message.location().url.startsWith(app.url)
    if (message.type() === 'error' && ours) complaints.push(message.text())
  })
  return page
}

async function signInAs(page: Page, who: string) {
  await page.goto('/sign-in?to=/films/ballerina-2023')
  await page.getByRole('button', { name: 'Go on with Local' }).click()
  if (who) await page.getByLabel('Name').fill(who)
  await page.getByRole('button', { name: who ? 'That is me' : 'Cancel' }).click()
}

const account = { name: 'Account' }

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test('a seat is taken with an account elsewhere, which opens the door from then on', async ({
      browser,
      complaints,
    }) => {
      const who = newHandle()
      provider.people.set(who, {
        email: `${who}@example.org`,
        email_verified: true,
        preferred_username: 'Jo',
      })
      const page = await opened(browser, javaScriptEnabled, complaints)
      await signInAs(page, who)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Take a seat')
      await expect(page.getByText(`Your address is ${who}@example.org`)).toBeVisible()
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.getByLabel('Handle').fill('admin')
      await page.getByRole('button', { name: 'Take this seat' }).click()
      await expect(page.getByText('This handle is not to be had.')).toBeVisible()
      await page.getByLabel('Handle').fill(who)
      await page.getByRole('button', { name: 'Take this seat' }).click()
      await expect(page).toHaveURL(`${app.url}/account`)
      await expect(page.getByText(`${who}@example.org`)).toBeVisible()

      const another = await opened(browser, javaScriptEnabled, complaints)
      await signInAs(another, who)
      await expect(another).toHaveURL(`${app.url}/films/ballerina-2023`)
      await expect(another.getByRole('navigation', account)).toContainText(who)
      await Promise.all([page.context().close(), another.context().close()])
    })

    test('a member connects an account elsewhere, and disconnects it', async ({ browser, complaints }) => {
      const page = await opened(browser, javaScriptEnabled, complaints)
      const handle = await signUp(page)
      await signIn(page, handle, '/account/connections')
      await page.getByRole('button', { name: 'Connect Local' }).click()
      await page.getByLabel('Name').fill(`${handle}-there`)
      await page.getByRole('button', { name: 'That is me' }).click()
      await expect(page.getByRole('status')).toHaveText('That account signs you in from now on.')
      await expect(page.getByText('Connected on')).toBeVisible()
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.getByRole('button', { name: 'Disconnect' }).click()
      await expect(page.getByRole('button', { name: 'Connect Local' })).toBeVisible()
      await page.context().close()
    })

    test('who cancels, or comes back with somebody else’s answer, is told so', async ({
      browser,
      complaints,
    }) => {
      const page = await opened(browser, javaScriptEnabled, complaints)
      await signInAs(page, '')
      await expect(page.getByText('Signing in elsewhere did not work out')).toBeVisible()
      await page.goto('/api/auth/callback/oidc?code=x&state=y')
      await expect(page.getByText('Signing in elsewhere did not work out')).toBeVisible()
      for (const path of ['signin', 'signin/oidc', 'session', 'providers', 'csrf', 'signout', 'error'])
        expect((await page.request.get(`/api/auth/${path}`)).status()).toBe(404)
      await page.context().close()
    })
  })
