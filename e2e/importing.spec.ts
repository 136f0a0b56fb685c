import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { comeInAsStaff } from './running/staff'

const list = (place: string) =>
  [
    'Film name;Release Date;Director;Production Budget',
    `The Signalman of ${place};Jun 12 1998;Okju Jang;0`,
    `A Duel at ${place};Dec 31 2046;Ann Roe;$ 4,000,000`,
    `The Signalman of ${place};1999;;`,
    `The Holiday of ${place};soon;;`,
    `;1999;;`,
  ].join('\n')

const csv = (text: string) => ({ name: 'signalmen.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

/** A page does not follow what it tells of: whoever wants to know looks again. */
const lookUntil = (page: Page, words: string) =>
  expect(async () => {
    await page.reload()
    await expect(page.getByRole('navigation', { name: 'What came of its rows' })).toContainText(words, {
      timeout: 500,
    })
  }).toPass({ timeout: 60_000 })

async function bringIn(page: Page, text: string): Promise<void> {
  await page.goto('/desk/imports')
  await page.getByLabel('File', { exact: true }).setInputFiles(csv(text))
  await page.getByLabel('What its columns are').fill('title=Film name')
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.getByRole('status')).toContainText('taken in')
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a list is uploaded, its doubtful rows are decided, and its films are found', async ({
      page,
      browser,
      baseURL,
    }) => {
      // A process of its own brings it in.
      test.slow()
      const place = javaScriptEnabled ? 'Busan' : 'Daegu'
      await comeInAsStaff(page, 'editor')
      await page.goto('/desk')
      await page.getByRole('link', { name: 'Imports' }).click()
      await page.getByLabel('File', { exact: true }).setInputFiles(csv('nothing;of\nthe;kind'))
      await page.getByRole('button', { name: 'Bring it in' }).click()
      await expect(page.getByRole('alert').first()).toContainText('No column of this file is a title.')

      await bringIn(page, list(place))
      await lookUntil(page, '3 Wait for a person')
      await expect(page.getByText('Its year, 2046, has not come yet. Perhaps 1946 is meant.')).toBeVisible()
      const duel = page.getByRole('listitem').filter({ hasText: `A Duel at ${place}` })
      await duel.getByLabel('Year').fill('1946')
      await duel.getByRole('button', { name: 'Bring it in as new' }).click()
      await expect(page.getByRole('status')).toHaveText('It is brought in.')
      await page.getByRole('button', { name: `It is this: The Signalman of ${place} (1998)` }).click()
      await expect(page.getByRole('status')).toHaveText('It is that film now.')
      await page.getByRole('button', { name: 'Leave it out' }).click()
      await expect(page.getByText('Nothing waits.')).toBeVisible()

      await page.getByRole('link', { name: '1 Failed' }).click()
      await expect(page.getByText('It has no title.')).toBeVisible()
      await page.getByRole('link', { name: '3 Decided' }).click()
      await page.getByRole('link', { name: `A Duel at ${place} 1946` }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`A Duel at ${place}`)
      await expect(page.getByText('4,000,000 USD')).toBeVisible()

      const reader = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
      await reader.goto(`/search?q=${encodeURIComponent(`signalman of ${place}`)}`)
      await reader
        .getByRole('link', { name: `The Signalman of ${place}` })
        .first()
        .click()
      await expect(reader.getByText('12 June 1998, place unknown')).toBeVisible()
      await expect(reader.getByRole('link', { name: 'Okju Jang' }).first()).toBeVisible()
      await reader.context().close()

      await page.goto('/desk/imports')
      await page.getByLabel('File', { exact: true }).setInputFiles(csv(list(place)))
      await page.getByLabel('What its columns are').fill('title=Film name')
      await page.getByRole('button', { name: 'Bring it in' }).click()
      await expect(page.getByRole('status')).toContainText('nothing has changed')
    })
  })

const ofSize = (size: number) => csv('x'.repeat(size * 1024 * 1024))

test('a browser with scripts does not send a file that is too large', async ({ page }) => {
  await comeInAsStaff(page, 'editor')
  await page.goto('/desk/imports')
  const file = page.getByLabel('File', { exact: true })
  await file.setInputFiles(ofSize(6))
  const says = await file.evaluate((input: HTMLInputElement) => input.validationMessage)
  expect(says).toBe('This file is larger than 5 MB.')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a file that is too large is told so, whether our form reads it or not', async ({ page }) => {
    await comeInAsStaff(page, 'editor')
    for (const [size, says] of [
      [5.5, 'This file is larger than 5 MB.'],
      [12, 'This is too large'],
    ] as const) {
      await page.goto('/desk/imports')
      await page.getByLabel('File', { exact: true }).setInputFiles(ofSize(size))
      await page.getByRole('button', { name: 'Bring it in' }).click()
      await expect(page.getByText(says).first()).toBeVisible()
    }
  })
})

const screens = [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const

for (const { colorScheme, viewport } of screens)
  test.describe(`${colorScheme}, ${viewport.width} pixels wide`, () => {
    test.use({ colorScheme, viewport })

    test('axe finds nothing on the pages of imports', async ({ page }) => {
      test.slow()
      await comeInAsStaff(page, 'editor')
      await bringIn(page, list(`a place ${viewport.width} wide`))
      const first = page.url()
      await lookUntil(page, '3 Wait for a person')
      for (const path of [first, `${first.replace(/\?.*/, '')}?state=added`, '/desk/imports']) {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        )
      }
    })
  })
