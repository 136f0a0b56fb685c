import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './browser'
import { confirmAddress, lettersTo, linkIn, newHandle, password, signIn, signUp } from './running/members'

const account = { name: 'Account' }

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a seat is taken, confirmed and left', async ({ page }) => {
      const handle = await signUp(page)
      await signIn(page, handle, '/films/ballerina-2023')
      await expect(page.getByRole('navigation', account)).toContainText(handle)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Ballerina')

      const [letter] = await lettersTo(`${handle}@example.org`)
      await page.goto(linkIn(letter))
      await page.getByRole('button', { name: 'Confirm this address' }).click()
      await expect(page).toHaveURL('/account')
      await expect(page.getByText('Not yet')).toHaveCount(0)

      await page.goto('/films')
      await page.getByRole('button', { name: 'Sign out' }).click()
      await expect(page).toHaveURL('/')
      await expect(page.getByRole('navigation', account)).toHaveText('Sign in')
      const left = (await page.context().cookies()).map(({ name }) => name)
      expect(left).toContain('balcony-known')
      expect(left).not.toContain('balcony-session')
    })

    test('a letter opens the door, once', async ({ page }) => {
      const handle = await signUp(page)
      await confirmAddress(page, handle)
      const email = `${handle}@example.org`
      await page.goto('/sign-in')
      await page.getByRole('link', { name: 'Sign in by mail' }).click()
      await page.getByLabel('E-mail address').fill(email)
      await page.getByRole('button', { name: 'Send the letter' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mail')
      const link = linkIn((await lettersTo(email, 2)).at(-1))
      await page.goto(link)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/')
      await expect(page.getByRole('navigation', account)).toContainText(handle)
      await page.goto(link)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByText('This link was used already')).toBeVisible()
    })

    test('a new password is chosen by letter, and ends what the old one opened', async ({
      page,
      browser,
    }) => {
      const handle = await signUp(page)
      const email = `${handle}@example.org`
      await signIn(page, handle)
      const other = await browser.newPage({ javaScriptEnabled })
      await other.goto(new URL('/reset-password', page.url()).href)
      await other.getByLabel('E-mail address').fill(email)
      await other.getByRole('button', { name: 'Send the letter' }).click()
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('Look into your mail')
      await other.goto(linkIn((await lettersTo(email, 2)).at(-1)))
      await other.getByLabel('New password').fill('another seat by the aisle')
      await other.getByRole('button', { name: 'Set this password' }).click()
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('Your new password is set.')
      await other.getByLabel('Handle or e-mail').fill(handle)
      await other.getByLabel('Password').fill('another seat by the aisle')
      await other.getByRole('button', { name: 'Sign in' }).click()
      await expect(other.getByRole('navigation', account)).toContainText(handle)
      await other.close()
      await page.goto('/about')
      await expect(page.getByRole('navigation', account)).toHaveText('Sign in')
    })

    test('a session is ended from another, and so are all by a new password', async ({ page, browser }) => {
      const handle = await signUp(page)
      await signIn(page, handle, '/account/sessions')
      const other = await browser.newPage({ javaScriptEnabled, baseURL: new URL('/', page.url()).href })
      await signIn(other, handle, '/account/sessions')
      await expect(other.getByText('this browser')).toHaveCount(1)
      await other.getByRole('button', { name: 'End', exact: true }).click()
      await expect(other.getByRole('button', { name: 'End', exact: true })).toHaveCount(0)
      await page.goto('/about')
      await expect(page.getByRole('navigation', account)).toHaveText('Sign in')

      await signIn(page, handle, '/account/password')
      await page.getByLabel('Password now').fill(password)
      await page.getByLabel('New password').fill('another seat by the aisle')
      await page.getByRole('button', { name: 'Change the password' }).click()
      await expect(page.getByRole('status')).toContainText('Your new password is set')
      await other.goto('/about')
      await expect(other.getByRole('navigation', account)).toHaveText('Sign in')
      await other.close()
    })

    test('a mistake is told beside its field, and what was typed stays, but no password', async ({
      page,
    }) => {
      await page.goto('/sign-up')
      await page.getByLabel('Handle').fill('admin')
      await page.getByLabel('E-mail address').fill('okju@example.org')
      await page.getByLabel('Password').fill('password1')
      await page.getByRole('button', { name: 'Sign up' }).click()
      await expect(page.getByText('This handle is not to be had.')).toBeVisible()
      await expect(page.getByText('first that others would try')).toBeVisible()
      await expect(page.getByLabel('Handle')).toHaveValue('admin')
      await expect(page.getByLabel('E-mail address')).toHaveValue('okju@example.org')
      await expect(page.getByLabel('Password')).toHaveValue('')
      await expect(page.getByLabel('Handle')).toHaveAccessibleDescription(/not to be had/)
    })

    test('tries that are wrong and many get 429, a time, and the same words for every name', async ({
      page,
    }) => {
      await page.goto('/sign-in')
      const name = newHandle()
      const tried = async () => {
        await page.getByLabel('Handle or e-mail').fill(name)
        await page.getByLabel('Password').fill('wrong password')
        const answer = page.waitForResponse((response) => response.request().method() === 'POST')
        await page.getByRole('button', { name: 'Sign in' }).click()
        return answer
      }
      await tried()
      await expect(page.getByText('No account has this name and this password.')).toBeVisible()
      for (let n = 0; n < 4; n++) expect((await tried()).status()).toBe(200)
      const refused = await tried()
      expect(refused.status()).toBe(429)
      expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(60)
      await expect(page.getByText(/tried too often.*in \d+ minutes/)).toBeVisible()
    })
  })

test('an address that has an account is answered like a new one', async ({ page }) => {
  const handle = await signUp(page)
  await confirmAddress(page, handle)
  const email = `${handle}@example.org`
  const another = newHandle()
  await page.goto('/sign-up')
  await page.getByLabel('Handle').fill(another)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mail')
  expect((await lettersTo(email, 2)).at(-1)).toContain('already have a seat')
  await signIn(page, another, '/account')
  await expect(page.getByText('Not yet.')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } })

    test('axe finds nothing on the pages of an account', async ({ page }) => {
      test.slow()
      const handle = await signUp(page)
      const check = async (path: string) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target)}`),
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      }
      for (const path of ['/sign-in', '/sign-in/by-mail', '/sign-up', '/sign-up/sent', '/reset-password'])
        await check(path)
      for (const path of ['/confirm-email', '/reset-password']) await check(`${path}/${'x'.repeat(43)}`)
      await signIn(page, handle)
      for (const path of ['/account', '/', '/films/ballerina-2023']) await check(path)
    })
  })
