import { expect, test } from './browser'
import { inTransaction } from './running/database'
import { newHandle, password } from './running/members'
import { newStaff } from './running/newcomers'

test.afterEach(() =>
  inTransaction((client) =>
    client.query(`delete from invitation;
      insert into site_setting (key, version) select key, max(version) + 1 from site_setting
      where key = 'registration' group by key`),
  ),
)

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('registration is closed, then by invitation, and who has the link comes in', async ({
      page,
      browser,
      baseURL,
    }) => {
      await newStaff(page, 'administrator')
      const guest = await (await browser.newContext({ javaScriptEnabled, baseURL })).newPage()
      await page.goto('/administration/registration')
      await page.getByRole('button', { name: 'Switch to closed' }).click()
      await expect(page.getByText('Closed, as it is now')).toBeVisible()
      await guest.goto('/sign-up')
      await expect(guest.getByRole('heading', { level: 1 })).toHaveText('The house is full')

      await page.getByRole('button', { name: 'Switch to by invitation' }).click()
      await expect(page.getByText('By invitation, as it is now')).toBeVisible()
      await page.getByLabel('Note').fill('for the film club')
      await page.getByRole('button', { name: 'Make the link' }).click()
      const link = (await page.locator('output').textContent()) ?? ''
      await page.goto('/administration/registration')
      await expect(page.getByText('0 of 1 used')).toBeVisible()

      const asked = async (at: string, handle: string) => {
        await guest.goto(at)
        await guest.getByLabel('Handle').fill(handle)
        await guest.getByLabel('E-mail address').fill(`${handle}@example.org`)
        await guest.getByLabel('Password').fill(password)
        if (at === '/sign-up') await guest.getByLabel('Invitation').fill('none')
        await guest.getByRole('button', { name: 'Sign up' }).click()
      }
      await asked('/sign-up', newHandle())
      await expect(guest.getByText('This invitation is not good')).toBeVisible()
      await asked(link, newHandle())
      await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Look into your mail')
      await asked(link, newHandle())
      await expect(guest.getByText('This invitation is not good')).toBeVisible()
      await page.reload()
      await expect(page.getByText('1 of 1 used')).toBeVisible()
      await guest.context().close()
    })
  })
