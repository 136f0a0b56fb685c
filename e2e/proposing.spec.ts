import { expect, test } from './browser'
import { takeSeat } from './running/seats'
import { giveRoles } from './running/staff'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a missing title is proposed, corrected, brought in, and rated', async ({
      page,
      browser,
      baseURL,
    }) => {
      const title = `The Lamplighter of ${javaScriptEnabled ? 'Busan' : 'Daegu'}`
      await takeSeat(page)
      await page.goto(`/search?q=${encodeURIComponent(title)}`)
      await page.getByRole('link', { name: 'Propose it' }).click()
      await expect(page.getByLabel('Title')).toHaveValue(title)
      await page.getByLabel('Year').fill('94')
      await page.getByRole('button', { name: 'Propose this title' }).click()
      await expect(page.getByText('Write the year as 2023.')).toBeVisible()
      await page.getByLabel('Year').fill('1994')
      await page.getByLabel('Director').fill('Okju Jang')
      await page.getByRole('button', { name: 'Propose this title' }).click()
      await expect(page.getByRole('status')).toContainText('It is proposed.')

      const context = await browser.newContext({ baseURL, javaScriptEnabled })
      const desk = await context.newPage()
      await giveRoles(await takeSeat(desk), ['editor'])
      await desk.goto('/about')
      await desk.getByRole('link', { name: 'Proposals' }).click()
      await desk.getByRole('link', { name: title }).click()
      await desk.getByLabel('Year').fill('1995')
      await desk.getByRole('button', { name: 'Bring it in' }).click()
      await expect(desk.getByRole('heading', { level: 1 })).toContainText(title)
      await expect(desk.getByText('Okju Jang').first()).toBeVisible()
      await context.close()

      await page.reload()
      await page.getByRole('link', { name: title }).click()
      await expect(page).toHaveURL(/\/films\/the-lamplighter-of-(busan|daegu)-1995$/)
      await page.getByRole('radio', { name: 'four stars', exact: true }).check()
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Rate' }).click()
      await expect(page.getByRole('status')).toHaveText('You gave it four stars.')
    })
  })
