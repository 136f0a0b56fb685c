import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { isClean } from './running/clean'
import { lettersTo, linkIn, newHandle } from './running/members'
import { takeSeat } from './running/seats'
import { comeInAs, giveRoles } from './running/staff'

const entry = '/films/ballerina-2023/critic-reviews/movie-bunker'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('who wrote a review asks without an account, and has an answer', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.slow()
      const checks = async (of: Page) => (javaScriptEnabled ? isClean(of) : undefined)
      const email = `${newHandle()}@example.org`
      const words = `The review came out on another day, says ${email}.`
      await page.goto(entry)
      await page.getByRole('link', { name: 'Your review? Ask for a correction' }).click()
      await expect(page).toHaveURL(/\/report\/criticReview\/\d+\/request$/)
      await checks(page)
      await page.getByRole('radio', { name: 'The outlet that published it' }).check()
      await page.getByRole('radio', { name: 'Correct it' }).check()
      await page.getByLabel('In your own words').fill(words)
      await page.getByLabel('Your name').fill('The desk of the Bunker')
      await page.getByLabel('Your e-mail address').fill(email)
      await page.getByRole('button', { name: 'Send this request' }).click()
      await expect(page.getByText('Choose what is wrong.')).toBeVisible()
      await expect(page.getByLabel('In your own words')).toHaveValue(words)
      await page.getByLabel('What is wrong').selectOption('published')
      await page.getByRole('button', { name: 'Send this request' }).click()
      await expect(page).toHaveURL('/report/requested')
      await checks(page)
      const [received] = await lettersTo(email)
      expect(received).not.toContain('The desk of the Bunker')
      await page.goto(linkIn(received))
      await checks(page)
      await page.getByRole('button', { name: 'Yes, it is mine' }).click()
      await expect(page).toHaveURL('/report/confirmed')

      const editor = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      const handle = await takeSeat(null)
      await giveRoles(handle, ['editor'])
      await comeInAs(editor, handle)
      await editor.goto('/moderation')
      await editor.getByRole('link', { name: 'the entry “Movie Bunker”' }).click()
      await expect(editor.getByText('waits for an answer')).toBeVisible()
      await expect(editor.getByRole('heading', { name: 'Decide' })).toHaveCount(0)
      await editor.goto('/moderation/requests')
      await checks(editor)
      await editor
        .getByRole('link', { name: /Correct it: the entry “Movie Bunker”/ })
        .first()
        .click()
      await expect(editor.getByText(words)).toBeVisible()
      await expect(editor.getByText('the address was confirmed on')).toBeVisible()
      await checks(editor)
      const form = editor.locator('form').filter({ has: editor.getByRole('button', { name: 'Correct it' }) })
      if (javaScriptEnabled) {
        await form.getByLabel('Why').fill('It reads as it did.')
        await form.getByRole('button', { name: 'Correct it' }).click()
        await expect(form.getByText('It reads as it did. Change what is wrong, or decline.')).toBeVisible()
      }
      const day = javaScriptEnabled ? '5' : '6'
      await form.getByLabel('Published').fill(`2023-10-0${day}`)
      await form.getByLabel('Why').fill('The outlet’s own archive has that day.')
      await form.getByRole('button', { name: 'Correct it' }).click()
      // A film with all its critics is made anew meanwhile.
      await expect(editor).toHaveURL('/moderation/requests?done=corrected', { timeout: 15_000 })
      await expect(editor.getByRole('status')).toContainText('Corrected, and answered.')

      const reader = await browser.newPage({ baseURL })
      await reader.goto(entry)
      await expect(reader.getByText(`${day} October 2023`).first()).toBeVisible()
      await expect(reader.getByText('The desk of the Bunker')).toHaveCount(0)
      const [, answered = ''] = await lettersTo(email, 2)
      for (const said of ['What was changed: the date', 'own archive has that day', 'by an editor'])
        expect(answered).toContain(said)
    })
  })
