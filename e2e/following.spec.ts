import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { expect, test } from './browser'
import { lettersTo, linkIn, newHandle } from './running/members'
import { takeSeat } from './running/seats'

const film = '/films/the-call-2020'
const screens = [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const

async function isSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual(
    [],
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

async function elsewhere(
  browser: Browser,
): Promise<{ page: Page; handle: string; close: () => Promise<void> }> {
  const context = await browser.newContext({ baseURL: process.env.E2E_URL })
  const page = await context.newPage()
  return { page, handle: await takeSeat(page), close: () => context.close() }
}

async function post(page: Page, words: string): Promise<void> {
  await page.goto(`${film}/review`)
  await page.getByLabel('Review', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Post the review', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${film}/reviews/`))
}

/** The queue tells within a second or two. */
const isTold = (page: Page, count: number) =>
  expect(async () => {
    await page.reload()
    await expect(page.getByRole('link', { name: `Notifications, ${count} unread` })).toBeVisible({
      timeout: 500,
    })
  }).toPass({ timeout: 15_000 })

for (const screen of screens)
  test.describe(`${screen.colorScheme}, ${screen.viewport.width} pixels wide`, () => {
    test.use(screen)

    test('whom and what one follows is told on the site, and by mail after a second yes', async ({
      page,
      browser,
    }) => {
      test.setTimeout(90_000)
      const handle = await takeSeat(page)
      const other = await elsewhere(browser)
      await page.goto('/feed')
      await expect(page.getByText('Nobody you follow has written here yet.')).toBeVisible()
      await isSound(page)
      await page.goto(`/members/${other.handle}`)
      await page.getByRole('button', { name: 'Follow', exact: true }).click()
      await expect(page.getByRole('button', { name: 'Unfollow' })).toBeVisible()
      await expect(page.getByRole('link', { name: '1 follower' })).toBeVisible()
      await isSound(page)
      await page.getByRole('link', { name: '1 follower' }).click()
      await expect(page.getByRole('main').getByRole('link', { name: handle })).toBeVisible()
      await isSound(page)
      await page.goto(film)
      await page.getByRole('button', { name: 'Notify me of new reviews and comments' }).click()
      await expect(page.getByText('You are told of new reviews and comments.')).toBeVisible()

      await page.goto('/account/mail')
      await page.getByLabel('New reviews of films').check()
      await page.getByLabel('Answers to me').check()
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('A letter with a link is on its way.')).toBeVisible()
      await isSound(page)
      const [asking] = await lettersTo(`${handle}@example.org`)
      await page.goto(linkIn(asking))
      await page.getByRole('button', { name: 'Yes, write to me' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Letters will come')

      await post(
        other.page,
        'The phone rings, and what it says about ||the cellar|| nobody should hear twice.',
      )
      await isTold(page, 1)
      await page.getByRole('link', { name: 'Notifications, 1 unread' }).click()
      await expect(
        page.getByRole('link', { name: `Unread: ${other.handle} reviewed The Call` }),
      ).toBeVisible()
      expect(await page.content()).not.toContain('the cellar')
      await isSound(page)
      await page.getByRole('button', { name: /^Mark as read/ }).click()
      await expect(page.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible()
      await page.goto('/feed')
      await expect(page.getByRole('link', { name: `A review by ${other.handle}` })).toBeVisible()
      expect(await page.content()).not.toContain('the cellar')
      await isSound(page)

      // One press in the mail program, which knows no cookie and no page of ours, and all is quiet.
      const [, letter = ''] = await lettersTo(`${handle}@example.org`, 2)
      expect(letter).not.toContain('cellar')
      expect(letter).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
      const stop = /List-Unsubscribe:\s*<([^>]+)>/.exec(letter)?.[1] ?? ''
      await page.goto(new URL(stop).pathname)
      await expect(page.getByRole('button', { name: 'Stop the letters' })).toBeVisible()
      await isSound(page)
      const pressed = await fetch(new URL(new URL(stop).pathname, process.env.E2E_URL), {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      })
      expect(pressed.status).toBe(200)
      await page.goto('/account/mail')
      await expect(page.getByLabel('Answers to me')).not.toBeChecked()
      await other.close()
    })
  })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a member is followed, muted and blocked, found no more, and let back in', async ({
    page,
    browser,
  }) => {
    const handle = await takeSeat(page)
    const named = newHandle()
    await takeSeat(null, named)
    const theirs = `/members/${named}`
    await page.goto(theirs)
    await page.getByRole('button', { name: 'Follow', exact: true }).click()
    await page.getByText('Mute or block').click()
    await page.getByRole('button', { name: 'Mute', exact: true }).click()
    await expect(page.getByText('You muted this member')).toBeVisible()
    await page.getByRole('button', { name: 'Block' }).click()
    await expect(page).toHaveURL('/account/people#blocked')
    await expect(page.getByText('You follow nobody yet.')).toBeVisible()
    expect((await page.goto(theirs))?.status()).toBe(404)
    const reader = await browser.newPage()
    expect((await reader.goto(new URL(theirs, page.url()).href))?.status()).toBe(200)
    await reader.getByRole('link', { name: 'Follow', exact: true }).click()
    await expect(reader).toHaveURL(/\/sign-in\?to=/)
    await reader.close()
    const other = await browser.newContext({ baseURL: process.env.E2E_URL, javaScriptEnabled: false })
    const second = await other.newPage()
    const { comeInAs } = await import('./running/staff')
    await comeInAs(second, named)
    expect((await second.goto(`/members/${handle}`))?.status()).toBe(404)
    await other.close()

    await page.goto('/account/people')
    await page.getByRole('button', { name: `Unblock ${named}` }).click()
    await page.getByRole('button', { name: `Unmute ${named}` }).click()
    await expect(page.getByText('You block nobody.')).toBeVisible()
    expect((await page.goto(theirs))?.status()).toBe(200)
  })
})
