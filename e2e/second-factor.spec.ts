import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { inTransaction } from './running/database'
import { lettersTo, password } from './running/members'
import { takeSeat } from './running/seats'
import { codeNow, comeInAs, comeInAsStaff, giveRoles } from './running/staff'

const account = { name: 'Account', exact: true }

const session = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'balcony-session')?.value

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('an app is set up, asked for at the door, and stood in for by a recovery code', async ({ page }) => {
      test.slow()
      const handle = await takeSeat(page)
      await page.goto('/account/second-factor')
      await page.getByRole('button', { name: 'Set up an app' }).click()
      await expect(page.getByRole('img', { name: 'The secret as a QR code' })).toBeVisible()
      const secret = ((await page.locator('code').textContent()) ?? '').replace(/\s/g, '')
      await page.getByLabel('The code it shows').fill('000000')
      await page.getByRole('button', { name: 'Turn it on' }).click()
      await expect(page.getByText('This is not the code')).toBeVisible()
      await page.getByLabel('The code it shows').fill(codeNow(secret, -1))
      await page.getByRole('button', { name: 'Turn it on' }).click()
      await page.getByRole('button', { name: 'Show me ten codes' }).click()
      await expect(page.locator('code')).toHaveCount(10)
      const codes = await page.locator('code').allTextContents()
      await page.getByRole('link', { name: 'I have put them away' }).click()
      await expect(page.getByText('10 left')).toBeVisible()
      expect((await lettersTo(`${handle}@example.org`, 2)).join()).toContain('second factor was set up')

      await page.getByRole('button', { name: 'Sign out' }).click()
      const halfIn = async () => {
        await page.goto('/sign-in?to=/about')
        await page.getByLabel('Handle or e-mail').fill(handle)
        await page.getByLabel('Password').fill(password)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('And the code')
      }
      await halfIn()
      await expect(page.getByRole('navigation', account)).toHaveText('Sign in')
      const before = await session(page)
      const used = codeNow(secret)
      await page.getByLabel('Code').fill(used)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/about')
      await expect(page.getByRole('navigation', account)).toContainText(handle)
      expect(await session(page)).not.toBe(before)

      await page.getByRole('button', { name: 'Sign out' }).click()
      await halfIn()
      await page.getByLabel('Code').fill(used)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByText('was used already')).toBeVisible()
      await page.getByLabel('Code').fill(codes[3] ?? '')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/about')
      await page.goto('/account/second-factor')
      await expect(page.getByText('9 left')).toBeVisible()
      await page.getByRole('button', { name: 'Remove the app' }).click()
      await expect(page.getByRole('button', { name: 'Set up an app' })).toBeVisible()
    })

    test('who showed long ago that it is them shows it again, and goes on', async ({ page }) => {
      const handle = await takeSeat(page)
      await page.goto('/account/second-factor')
      await inTransaction((client) =>
        client.query(
          `update session set fresh_at = now() - interval '11 minutes'
            where member_id = (select id from member where handle = $1)`,
          [handle],
        ),
      )
      await page.getByRole('button', { name: 'Set up an app' }).click()
      await expect(page.getByText('more than 10 minutes')).toBeVisible()
      await page.getByRole('link', { name: 'Show that it is you' }).click()
      await page.getByLabel('Password').fill('a wrong password')
      await page.getByRole('button', { name: 'It is me' }).click()
      await expect(page.getByText('This is not your password.')).toBeVisible()
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'It is me' }).click()
      await expect(page).toHaveURL('/account/second-factor')
      await page.getByRole('button', { name: 'Set up an app' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up an app')
    })

    test('half a session opens nothing, and the way to the code is closed to others', async ({ page }) => {
      const handle = await takeSeat(null)
      await giveRoles(handle, ['administrator'])
      await page.goto('/sign-in/second-factor?to=/about')
      await expect(page).toHaveURL('/sign-in?to=%2Fabout')
      await page.getByLabel('Handle or e-mail').fill(handle)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/sign-in/second-factor?to=%2Fabout')
      await page.goto('/account')
      await expect(page).toHaveURL('/sign-in?to=/account')
      await page.goto('/sign-in/second-factor')
      await page.getByLabel('Code').fill(codeNow())
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/')
      await expect(page.getByRole('navigation', account)).toContainText(handle)
    })
  })

test('who has a role and no factor is told what it waits for', async ({ page }) => {
  const handle = await takeSeat(null)
  await giveRoles(handle, ['moderator'], { factor: false })
  await comeInAs(page, handle)
  await page.goto('/account/second-factor')
  await expect(page.getByText('You are moderator here.')).toBeVisible()
  await comeInAsStaff(page, 'moderator')
  await page.goto('/account/second-factor')
  await expect(page.getByText(/^You are/)).toHaveCount(0)
})
