import { expect, test } from './browser'
import { isClean } from './running/clean'
import { say } from './running/saying'
import { takeSeat } from './running/seats'

const film = '/films/gone-girl-2014'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a comment is reported, and what was said of it changed', async ({ page, browser, baseURL }) => {
      const author = await browser.newPage({ baseURL, javaScriptEnabled })
      const handle = await takeSeat(author)
      const id = await say(author, `Seats for sale, ask ${handle}.`)
      await expect(author.getByRole('link', { name: `Report the comment by ${handle}` })).toHaveCount(0)

      await takeSeat(page)
      await page.goto(`/comments/${id}`)
      await page.getByRole('link', { name: `Report the comment by ${handle}` }).click()
      await expect(page).toHaveURL(`/report/comment/${id}`)
      await expect(page.getByText('No advertising, and no text posted only')).toBeVisible()
      if (javaScriptEnabled) await isClean(page)
      await page.getByRole('radio', { name: 'Something else' }).check()
      await page.getByRole('button', { name: 'Report', exact: true }).click()
      await expect(page.getByText('Say what is wrong.')).toBeVisible()
      await expect(page.getByRole('radio', { name: 'Something else' })).toBeChecked()
      await page.getByRole('radio', { name: 'Spam' }).check()
      await page.getByRole('button', { name: 'Report', exact: true }).click()
      await expect(page).toHaveURL('/account/reports?done=made')
      await expect(page.getByRole('listitem').filter({ hasText: `${handle}’s comment` })).toContainText(
        'Still open',
      )
      if (javaScriptEnabled) await isClean(page)

      await page.goto(`/report/comment/${id}`)
      await expect(page.getByRole('status')).toContainText('One report each is enough')
      await expect(page.getByRole('radio', { name: 'Spam' })).toBeChecked()
      await page.getByRole('radio', { name: 'Harassment' }).check()
      await page.getByRole('button', { name: 'Change my report' }).click()
      await expect(page.getByRole('listitem').filter({ hasText: 'Harassment' })).toHaveCount(1)

      await author.goto(`/report/comment/${id}`)
      await expect(author.getByText('nobody reports their own')).toBeVisible()
    })

    test('what breaks the law is told without an account', async ({ page }) => {
      await page.goto(film)
      const link = page.getByRole('link', { name: /^Report/ }).first()
      await link.click()
      await expect(page.getByRole('link', { name: 'Sign in to report it' })).toBeVisible()
      if (javaScriptEnabled) await isClean(page)
      await page.getByLabel('Why is it unlawful?').fill('It prints a letter of mine.')
      await page.getByLabel('I believe in good faith').check()
      await page.getByRole('button', { name: 'Send this notice' }).click()
      await expect(page.getByText('Say who you are.')).toBeVisible()
      await expect(page.getByLabel('Why is it unlawful?')).toHaveValue('It prints a letter of mine.')
      await page.getByLabel('Your name').fill('Okju Jang')
      await page.getByLabel('Your e-mail address').fill(`okju${Date.now()}@example.org`)
      await page.getByRole('button', { name: 'Send this notice' }).click()
      await expect(page.getByRole('status')).toContainText('A person looks at what you sent us')
    })
  })
