import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './browser'
import { inTransaction } from './running/database'
import { lettersTo } from './running/members'
import { takeSeat } from './running/seats'

const account = { name: 'Account', exact: true }

/** A device with a finger on it, as the browser itself pretends. */
async function giveDevice(page: Page): Promise<CDPSession> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return browser
}

async function makePasskey(page: Page, name: string) {
  await page.goto('/account/passkeys')
  await page.getByLabel('A name for it').fill(name)
  await page.getByRole('button', { name: 'Make a passkey' }).click()
}

test('a passkey is made, opens the account without a name, is renamed and removed', async ({ page }) => {
  test.slow()
  await giveDevice(page)
  const handle = await takeSeat(page)
  await page.goto('/account/passkeys')
  await expect(page.getByText('No passkey yet.')).toBeVisible()
  await makePasskey(page, 'My laptop')
  await expect(page).toHaveURL('/account/second-factor/recovery-codes')
  expect((await lettersTo(`${handle}@example.org`)).at(-1)).toContain('passkey was added')
  await page.goto('/account/passkeys')
  await expect(page.getByText('My laptop')).toBeVisible()
  await expect(page.getByText('not used yet')).toBeVisible()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('navigation', account)).toHaveText('Sign in')
  await page.goto('/sign-in?to=/account/passkeys')
  // The device may answer as soon as the name’s field offers it, before anybody presses.
  const button = page.getByRole('button', { name: 'Use a passkey' })
  await button.click({ timeout: 5_000 }).catch(() => {})
  await expect(page).toHaveURL('/account/passkeys')
  await expect(page.getByText('last used on')).toBeVisible()

  await page.getByText('Rename').click()
  await page.getByLabel('New name').fill('The old laptop')
  await page.getByRole('button', { name: 'Give it this name' }).click()
  await expect(page.getByText('The old laptop')).toBeVisible()
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No passkey yet.')).toBeVisible()
})

test('who showed long ago that it is them shows it by passkey', async ({ page }) => {
  test.slow()
  await giveDevice(page)
  const handle = await takeSeat(page)
  await page.goto('/account/passkeys')
  await makePasskey(page, 'My laptop')
  await expect(page).toHaveURL('/account/second-factor/recovery-codes')
  await inTransaction((client) =>
    client.query(
      `update session set fresh_at = now() - interval '11 minutes'
        where member_id = (select id from member where handle = $1)`,
      [handle],
    ),
  )
  await page.getByRole('button', { name: 'Show me ten codes' }).click()
  await page.getByRole('link', { name: 'Show that it is you' }).click()
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page).toHaveURL('/account/second-factor/recovery-codes')
  await page.getByRole('button', { name: 'Show me ten codes' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: /^\w{4}-\w{4}-\w{4}$/ })).toHaveCount(10)
})

test('without a script nothing is offered that would not work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: 'Use a passkey' })).toHaveCount(0)
  await context.close()
})
