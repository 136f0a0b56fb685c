import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './browser'
import { lettersTo, linkIn, newHandle, signUp } from './running/members'
import { takeSeat } from './running/seats'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a profile is written, and everybody sees it at once', async ({ page, request }) => {
      const handle = await takeSeat(page)
      expect(await (await request.get(`/members/${handle}`)).text()).not.toContain('Okju Jang')
      await page.goto('/account')
      await page
        .getByRole('navigation', { name: 'Your account' })
        .getByRole('link', { name: 'Profile' })
        .click()
      await page.getByLabel('Name').fill('Okju Jang')
      await page.getByLabel('Pronouns').fill('she/her')
      await page.getByLabel('About you').fill('One line.\n\nAnother \u202eline.')
      await page.getByRole('button', { name: 'Save the profile' }).click()
      await expect(page.getByRole('status')).toContainText('as you wrote it')
      await expect(page.getByLabel('About you')).toHaveValue('One line.\n\nAnother line.')
      const seen = await (await request.get(`/members/${handle}`)).text()
      for (const words of ['Okju Jang', 'she/her', 'One line.', `@`, 'member since'])
        expect(seen).toContain(words)
      expect(seen).not.toContain('<script')
    })

    test('films are found by title, chosen, moved and taken out', async ({ page, request }) => {
      const handle = await takeSeat(page)
      for (const title of ['Ballerina', 'John Wick']) {
        await page.goto('/account/profile')
        await page.getByLabel('Find a film by its title').fill(title)
        await page.getByRole('button', { name: 'Find' }).click()
        await page
          .getByRole('button', { name: `Choose ${title}` })
          .first()
          .click()
        await expect(page.getByRole('button', { name: `Take out ${title}` })).toBeVisible()
      }
      await page.getByRole('button', { name: 'Move up John Wick' }).click()
      await expect(page.getByRole('button', { name: 'Move up Ballerina' })).toBeVisible()
      await page.getByRole('button', { name: 'Take out Ballerina' }).click()
      await expect(page.getByRole('button', { name: 'Take out Ballerina' })).toHaveCount(0)
      const seen = await (await request.get(`/members/${handle}`)).text()
      expect(seen).toContain('John Wick')
      expect(seen).not.toContain('/films/ballerina-2023')
    })

    test('a new handle counts at once, and the old one leads to it', async ({ page, request }) => {
      const old = await takeSeat(page)
      await request.get(`/members/${old}`)
      const handle = newHandle()
      await page.goto('/account/handle')
      await page.getByLabel('New handle').fill('admin')
      await page.getByRole('button', { name: 'Change the handle' }).click()
      await expect(page.getByText('This handle is not to be had.')).toBeVisible()
      await page.getByLabel('New handle').fill(handle)
      await page.getByRole('button', { name: 'Change the handle' }).click()
      await expect(page.getByRole('status')).toContainText(`You are ${handle} now`)
      const led = await request.get(`/members/${old}`, { maxRedirects: 0 })
      expect([led.status(), led.headers().location]).toEqual([308, `/members/${handle}`])
      expect((await request.get(`/members/${handle}`)).status()).toBe(200)
    })

    test('a member’s own appearance and formats count, and nobody else’s change', async ({
      page,
      request,
    }) => {
      await takeSeat(page)
      await page.goto('/account/preferences')
      await page.getByLabel('Appearance').selectOption('dark')
      await page.getByLabel('Dates and numbers').selectOption('de-DE')
      await page.getByRole('button', { name: 'Save the preferences' }).click()
      await expect(page.getByRole('status')).toHaveText('So it shall be.')
      await page.goto('/account')
      await expect(page.getByRole('main')).toContainText(/\d+\. \p{L}+ 20\d\d/u)
      const ground = () => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
      for (const path of ['/', '/account/preferences']) {
        await page.goto(path)
        expect(await ground()).toBe('rgb(19, 21, 23)')
      }
      expect(await (await request.get('/')).text()).toContain('content="light dark"')
    })

    test('a new address is confirmed, and the old one takes the account back', async ({ page }) => {
      const handle = await takeSeat(page)
      const [old, wanted] = [`${handle}@example.org`, `${handle}@elsewhere.example`]
      await page.goto('/account/email')
      await page.getByLabel('New address').fill(wanted)
      await page.getByRole('button', { name: 'Send the letter' }).click()
      await expect(page.getByRole('heading', { name: 'Waiting for a letter' })).toBeVisible()
      await page.goto(linkIn((await lettersTo(wanted))[0]))
      await page.getByRole('button', { name: 'Use this address' }).click()
      await expect(page.getByRole('status')).toContainText('Your new address is confirmed')
      await expect(page.getByRole('main')).toContainText(`Letters go to ${wanted}`)
      await page.goto(linkIn((await lettersTo(old)).at(-1)))
      await page.getByRole('button', { name: 'Take the account back' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mail')
      expect((await lettersTo(old, 2)).at(-1)).toContain('Choose a new password')
      await page.goto('/about')
      await expect(page.getByRole('navigation', { name: 'Account' })).toHaveText('Sign in')
    })
  })

test('nobody is found by a handle that is not confirmed, or was never taken', async ({ page, request }) => {
  const handle = await signUp(page)
  for (const name of [handle, 'nobody-at-all', '%F0%9F%8E%AC'])
    expect((await request.get(`/members/${name}`)).status()).toBe(404)
})

test('what is typed before scripts have come stays', async ({ page }) => {
  await takeSeat(page)
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  await page.goto('/account/profile', { waitUntil: 'commit' })
  await page.getByLabel('Name').fill('Typed early')
  await page.getByLabel('About you').fill('Typed early, too')
  await page.waitForLoadState('networkidle')
  await expect(page.getByLabel('Name')).toHaveValue('Typed early')
  await expect(page.getByLabel('About you')).toHaveValue('Typed early, too')
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } })

    test('axe finds nothing on the pages of settings', async ({ page }) => {
      test.slow()
      const handle = await takeSeat(page)
      const own = ['profile?q=wick', 'handle', 'email', 'password', 'sessions', 'preferences'].map(
        (name) => `/account/${name}`,
      )
      const links = ['confirm', 'take-back'].map((name) => `/account/email/${name}/${'x'.repeat(43)}`)
      for (const path of [...own, ...links, `/members/${handle}`]) {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target)}`),
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      }
    })
  })
