import AxeBuilder from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { expect, test } from './browser'
import { password, signIn } from './running/members'
import { newMember, newStaff } from './running/newcomers'

const account = { name: 'Account' }
const reason = 'Wrote three times that another member is no person.'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    /** A second person, in a browser of their own. */
    const elsewhere = (browser: Browser, baseURL?: string) =>
      browser.newContext({ javaScriptEnabled, baseURL }).then((context) => context.newPage())

    test('a role is given and taken, and the sessions end each time', async ({ page, browser, baseURL }) => {
      await newStaff(page, 'administrator')
      const other = await elsewhere(browser, baseURL)
      const handle = await newMember(other, '/about')
      await page.goto('/about')
      await page.getByRole('link', { name: 'Administration' }).click()
      await page.getByRole('link', { name: 'Members' }).click()
      await page.getByLabel('Handle, name, or whole').fill(`${handle}@example.org`)
      await page.getByRole('button', { name: 'Find' }).click()
      await page.getByRole('link', { name: handle }).click()
      await page.getByRole('button', { name: 'Grant moderator' }).click()
      await expect(page.getByText('Moderator, good standing.')).toBeVisible()
      await other.reload()
      await expect(other.getByRole('navigation', account)).toHaveText('Sign in')
      await signIn(other, handle, '/about')
      await page.getByRole('button', { name: 'Withdraw moderator' }).click()
      await expect(page.getByText(/^Good standing\./)).toBeVisible()
      await other.reload()
      await expect(other.getByRole('navigation', account)).toHaveText('Sign in')
      await page.getByRole('link', { name: 'Log', exact: true }).click()
      await expect(page.getByRole('listitem').filter({ hasText: handle })).toHaveText([
        /role withdrawn/,
        /role granted/,
      ])
      await other.context().close()
    })

    test('a suspension is there at the next request of every tab, is told, and is lifted', async ({
      page,
      browser,
      baseURL,
    }) => {
      await newStaff(page, 'moderator')
      const other = await elsewhere(browser, baseURL)
      const handle = await newMember(other, '/account/password')
      const tab = await other.context().newPage()
      await tab.goto('/films')
      await expect(tab.getByRole('navigation', account)).toContainText(handle)

      await page.goto(`/administration/members/${handle}`)
      await page.getByRole('link', { name: 'Suspend' }).click()
      await page.getByLabel('Why').fill(reason)
      await page.getByLabel('For how long').selectOption('three days')
      await page.getByRole('button', { name: 'Suspend' }).click()
      await expect(page.getByText(/^Suspended until/).first()).toBeVisible()

      await tab.reload()
      await expect(tab.getByRole('navigation', account)).toHaveText('Sign in')
      await other.getByLabel('Password now').fill(password)
      await other.getByLabel('New password').fill('another seat by the aisle')
      await other.getByRole('button', { name: 'Change the password' }).click()
      await expect(
        other.getByText('Please sign in first.').or(other.getByRole('heading', { name: 'Sign in' })),
      ).toBeVisible()

      await signIn(other, handle, '/films')
      await expect(other.getByText(/Your account is suspended until/)).toBeVisible()
      await other.getByRole('link', { name: /^Why/ }).click()
      await expect(other.getByText(reason)).toBeVisible()
      await expect(other.getByText('No harassment')).toBeVisible()

      await page.getByRole('button', { name: 'Lift the suspension' }).click()
      await expect(page.getByText(/^Good standing\./)).toBeVisible()
      await other.goto('/films')
      await expect(other.getByText(/suspended/)).toHaveCount(0)
      await other.context().close()
    })
  })

test('to all but staff there is no administration', async ({ page }) => {
  const status = async (path: string) => (await page.goto(path))?.status()
  const paths = ['', '/members', '/members/nobody', '/registration', '/log'].map(
    (end) => `/administration${end}`,
  )
  for (const path of paths) expect([path, await status(path)]).toEqual([path, 404])
  const handle = await newMember(page)
  for (const path of paths) expect([path, await status(path)]).toEqual([path, 404])
  await newStaff(page, 'moderator')
  expect(await status(`/administration/members/${handle}`)).toBe(200)
  await expect(page.getByText(`${handle}@example.org`)).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Grant|End/ })).toHaveCount(0)
  for (const path of ['/administration', '/administration/log', '/administration/registration'])
    expect([path, await status(path)]).toEqual([path, 404])
})

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const)
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } })

    test('axe finds nothing, and nothing is wider than the screen', async ({ page, browser, baseURL }) => {
      test.slow()
      const other = await browser.newPage({ baseURL })
      const handle = await newMember(other)
      await other.close()
      await newStaff(page, 'administrator')
      const member = `/administration/members/${handle}`
      const check = async (path: string) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target)}`),
        ).toEqual([])
        const reaches = await page.evaluate(() => document.documentElement.scrollWidth)
        expect([path, reaches]).toEqual([path, Math.min(reaches, width)])
      }
      await check(`${member}/suspend`)
      await page.getByLabel('Why').fill(reason)
      await page.getByRole('button', { name: 'Suspend' }).click()
      for (const path of ['', '/members', '/members?q=zzzzzz', '/registration', '/log'])
        await check(`/administration${path}`)
      await check(member)
      await signIn(page, handle, '/account/standing')
      await check('/account/standing')
      await check(`/sign-up/invitation/${'x'.repeat(43)}`)
    })
  })
