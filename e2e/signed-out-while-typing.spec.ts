import { hashOf, makeToken } from '@/lib/accounts/tokens'
import { expect, test } from './browser'
import { inTransaction } from './running/database'
import { password } from './running/members'
import { takeSeat } from './running/seats'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('who was signed out while writing comes back through the door', async ({ page }) => {
      const handle = await takeSeat(page)
      // Another place they are signed in, to be ended by a button.
      await inTransaction((client) =>
        client.query(
          `insert into session (token_hash, member_id, expires_at, device)
           select sha256(handle::bytea), id, now() + interval '1 day', 'Elsewhere' from member where handle = $1`,
          [handle],
        ),
      )
      await page.goto('/account/sessions')
      await inTransaction((client) =>
        client.query(
          'update session set expires_at = now() where member_id = (select id from member where handle = $1)',
          [handle],
        ),
      )
      await page.getByRole('button', { name: /^End/ }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('You were signed out meanwhile.')
      await page.getByLabel('Handle or e-mail').fill(handle)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/account/sessions')
    })

    test('a comment written meanwhile is there again', async ({ page }) => {
      const handle = await takeSeat(page)
      const words = `These words took ${handle} an hour.`
      await page.goto('/films/john-wick-2014')
      await page.getByLabel('Your comment').fill(words)
      await inTransaction((client) =>
        client.query(
          'update session set expires_at = now() where member_id = (select id from member where handle = $1)',
          [handle],
        ),
      )
      await page.getByRole('button', { name: 'Comment', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('You were signed out meanwhile.')
      await page.getByLabel('Handle or e-mail').fill(handle)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByLabel('Your comment')).toHaveValue(words)
      await page.getByRole('button', { name: 'Comment', exact: true }).click()
      await expect(page.getByText(words)).toBeVisible()
    })

    test('what was typed stands in its form, on its page alone', async ({ page, context, baseURL }) => {
      await takeSeat(page)
      const token = makeToken()
      await inTransaction((client) =>
        client.query("insert into unsent_form values ($1, $2, now() + interval '1 hour')", [
          hashOf(token),
          { handle: 'half-a-word', email: 'not yet', to: '/' },
        ]),
      )
      const { hostname } = new URL(baseURL ?? '')
      await context.addCookies([{ name: 'balcony-unsent', value: token, domain: hostname, path: '/sign-up' }])
      await page.goto('/sign-up')
      await expect(page.getByLabel('Handle')).toHaveValue('half-a-word')
      await expect(page.getByLabel('E-mail address')).toHaveValue('not yet')
      await page.goto('/sign-in')
      await expect(page.getByLabel('Handle or e-mail')).toHaveValue('')
    })
  })
