import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { isClean } from './running/clean'
import { comeInAsStaff } from './running/staff'

/** Brings a document in as an editor does; answers where it lies. */
async function bring(page: Page, text: string): Promise<string> {
  await page.goto('/desk')
  await page.waitForLoadState('networkidle')
  if (!(await page.getByLabel('The review').isVisible()))
    await page.getByText('Bring a document in', { exact: true }).click()
  await page.getByLabel('The review').fill(text)
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(page).toHaveURL(/\/desk\/documents\/\d+$/)
  return page.url()
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('an editor tries a rule, saves it, and switches it off', async ({ page }) => {
      const handle = await comeInAsStaff(page, 'editor')
      const begging = `Support our ${handle} press`
      const there = await bring(
        page,
        `Quiet ${handle} (2019) Review\n\nThe ${handle} keeps a lamp lit for the whole of the film, and so do we who watch it.\n\n${begging}\n\nIt ends.`,
      )
      await page.goto('/desk/rules')
      const part = (title: string | RegExp) =>
        page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
      await expect(part('Built-in rules').getByText('advertisement markers')).toBeVisible()

      await page.getByLabel('What it leaves out').fill('begging line')
      await page.getByLabel('What to look for').fill('* press')
      await page.getByRole('button', { name: 'Try it' }).click()
      await expect(page.getByText('Begin with a word')).toBeVisible()
      await expect(page.getByLabel('What it leaves out')).toHaveValue('begging line')

      await page.getByLabel('What to look for').fill(`support our ${handle} *`)
      await page.getByRole('button', { name: 'Try it' }).click()
      const tried = part(`Tried: support our ${handle} *`)
      await expect(tried).toContainText(/would change: 1 of \d+/)
      await expect(tried.locator('del')).toHaveText(begging)
      if (javaScriptEnabled) await isClean(page)
      if (javaScriptEnabled && process.env.LOOK)
        await page.screenshot({ path: `${process.env.LOOK}/rules.png`, fullPage: true })

      await page.getByRole('button', { name: 'Save this rule' }).click()
      await expect(page.getByRole('status')).toContainText('The rule is saved')
      await page.goto(there)
      await expect(async () => {
        await page.reload()
        await expect(page.locator('del').filter({ hasText: begging })).toContainText('begging line')
      }).toPass({ timeout: 20_000 })

      await page.goto('/desk/rules')
      const rule = page.getByRole('listitem').filter({ hasText: `support our ${handle} *` })
      await rule.getByRole('link', { name: 'Switch off' }).click()
      await expect(part(`Without: support our ${handle} *`).locator('ins')).toHaveText(begging)
      await page.getByRole('button', { name: 'Switch it off' }).click()
      await expect(rule).toContainText('switched off')
      await expect(rule.getByRole('group')).toContainText('One version before')
    })
  })
