import AxeBuilder from '@axe-core/playwright'
import pg from 'pg'
import { makeOwnerLink } from '@/lib/accounts/owner/link'
import { expect, test } from './browser'
import { newHandle, password, signIn, signUp } from './running/members'

// By one link somebody becomes the first administrator, whoever else opens it. Serial: there is one first.

test.describe.configure({ mode: 'serial' })

/** As a start does. Whoever administered before, no longer does: other specs share this database. */
async function newLink(): Promise<string> {
  const client = new pg.Client(process.env.E2E_DATABASE_URL)
  await client.connect()
  await client.query(`UPDATE member SET roles = array_remove(roles, 'administrator')`)
  const token = await makeOwnerLink(client)
  await client.end()
  return `/become-owner/${token}`
}

test('the start printed such a link', async () => {
  expect(process.env.E2E_SAID).toMatch(/become its owner: http:\/\/localhost:\d+\/become-owner\/[\w-]{43}/)
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('from the link by way of a new account to the house, and only once', async ({ page }) => {
      const link = await newLink()
      await page.goto(link)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('A house without an owner')
      await page.getByRole('article').getByRole('link', { name: 'sign up' }).click()
      const handle = newHandle()
      await page.getByLabel('Handle').fill(handle)
      await page.getByLabel('E-mail address').fill(`${handle}@example.org`)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign up' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mail')
      await page.getByRole('article').getByRole('link', { name: 'sign in' }).click()
      await page.getByLabel('Handle or e-mail').fill(handle)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL(link)
      await page.getByRole('button', { name: 'Become its administrator' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This Balcony is yours')
      await page.goto(link)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is no longer good')
    })

    test('who presses second is told, above the button', async ({ page, browser }) => {
      const link = await newLink()
      const other = await browser.newPage({ javaScriptEnabled, baseURL: process.env.E2E_URL })
      for (const one of [page, other]) await signIn(one, await signUp(one), link)
      await page.getByRole('button', { name: 'Become its administrator' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This Balcony is yours')
      await other.getByRole('button', { name: 'Become its administrator' }).click()
      // Without a script the page is drawn anew, and knows it already.
      await expect(other.getByText(/This link (was used already|is no longer good)/)).toBeVisible()
      await other.close()
    })
  })

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } })

    test('axe finds nothing, whatever the link shows', async ({ page }) => {
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      }
      await page.goto(`/become-owner/${'x'.repeat(43)}`)
      await check()
      const link = await newLink()
      await page.goto(link)
      await check()
      await signIn(page, await signUp(page), link)
      await check()
      await page.getByRole('button', { name: 'Become its administrator' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This Balcony is yours')
      await check()
    })
  })
