import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './browser'
import { takeSeat } from './running/seats'
import { comeInAs, giveRoles } from './running/staff'

const film = '/films/gone-girl-2014'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a rule is tried, saved, met, looked at and ended', async ({ page, browser, baseURL }) => {
      test.slow()
      const handle = await takeSeat(null)
      await giveRoles(handle, ['administrator', 'moderator'])
      await comeInAs(page, handle)
      const [held, blocked] = [`cheap ${handle} seats`, `dear ${handle} seats`]

      const save = async (pattern: string, effect: string, meets: RegExp) => {
        await page.goto('/moderation/rules')
        await page.getByLabel('Which', { exact: true }).fill(pattern)
        await page.getByLabel('What it does').selectOption(effect)
        await page.getByLabel('Which guideline it stands for').selectOption('spam')
        await page.getByRole('button', { name: 'Try it' }).click()
        await expect(page.getByText(meets)).toBeVisible()
        await page.getByRole('button', { name: 'Save this rule' }).click()
        await expect(page.getByText('Tried:')).toHaveCount(0)
        await expect(page.getByRole('button', { name: `End the rule for ${pattern}` })).toBeVisible()
      }
      const author = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      await takeSeat(author)
      const say = async (words: string) => {
        await author.goto(film)
        await author.waitForLoadState('networkidle')
        await author.getByLabel('Your comment').fill(words)
        await author.getByRole('button', { name: 'Comment', exact: true }).click()
      }
      await say(`Before there was a rule: ${held}.`)
      await expect(author).toHaveURL(/#comment-\d+$/)

      await page.goto('/moderation/rules')
      await page.getByLabel('Which', { exact: true }).fill('*')
      await page.getByRole('button', { name: 'Try it' }).click()
      await expect(page.getByText('Write what to look for.')).toBeVisible()
      await save(held, 'hold', /it would have met 1\./)
      await save(blocked, 'block', /it would have met 0\./)
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize(
          theme === 'light' ? { width: 390, height: 844 } : { width: 1280, height: 800 },
        )
        await page.goto(
          `/moderation/rules?kind=word&pattern=${encodeURIComponent(held)}&effect=hold&rule=spam`,
        )
        if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      }

      await say(`Get ${blocked.toUpperCase()} here.`)
      await expect(author.getByText(/cannot be posted here\. The rule is: No advertising/)).toBeVisible()
      await expect(author.getByLabel('Your comment')).toHaveValue(`Get ${blocked.toUpperCase()} here.`)

      const words = `Look, ${held.replace('a', 'а')}, row by row.`
      await say(words)
      await expect(author).toHaveURL(/\/comments\/\d+\/edit$/)
      await expect(author.getByText('This waits for a moderator.')).toBeVisible()
      if (javaScriptEnabled) expect((await new AxeBuilder({ page: author }).analyze()).violations).toEqual([])
      await author.goto('/account/comments')
      await expect(author.getByText('Waits for a moderator')).toBeVisible()

      await author.goto(`${film}/review`)
      await author.waitForLoadState('networkidle')
      await author.locator('#body').fill(`${words} The lamps went out.`)
      await author.getByRole('button', { name: 'Post the review' }).click()
      await expect(author).toHaveURL(/\/reviews\//)
      await expect(author.getByText('This waits for a moderator.')).toBeVisible()
      await expect(author.getByText('The lamps went out.')).toBeVisible()
      const reader = await browser.newPage({ baseURL })
      const status = async () => (await reader.goto(author.url()))?.status()
      expect(await status()).toBe(404)
      await reader.goto(film)
      await expect(reader.getByText(words)).toHaveCount(0)

      await author.goto('/lists/new')
      await author.waitForLoadState('networkidle')
      await author.getByLabel('Title').fill(`Rows, ${held}`)
      await author.getByRole('button', { name: 'Make the list' }).click()
      await expect(author.getByText('This waits for a moderator.')).toBeVisible()
      await author.getByRole('link', { name: 'The list as others see it' }).click()
      await expect(author.getByText('This waits for a moderator.')).toBeVisible()
      expect((await reader.goto(author.url()))?.status()).toBe(404)
      await author.goto('/account/profile')
      await author.waitForLoadState('networkidle')
      await author.getByLabel('About you').fill(`I sell ${held}.`)
      await author.getByRole('button', { name: 'Save the profile' }).click()
      await expect(author.getByText('This waits for a moderator.')).toBeVisible()

      await page.goto('/moderation')
      await page
        .getByRole('link', { name: /’s review of Gone Girl/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'Approve' }).click()
      await expect(page).toHaveURL(/decided=\d+/)
      expect(await status()).toBe(200)

      for (const pattern of [held, blocked]) {
        await page.goto('/moderation/rules')
        await page.getByRole('button', { name: `End the rule for ${pattern}` }).click()
        await expect(page.getByRole('button', { name: `End the rule for ${pattern}` })).toHaveCount(0)
      }
      await say(`Get ${blocked} after all.`)
      await expect(author).toHaveURL(/#comment-\d+$/)
    })
  })

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const)
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } })

    test('a member sees where they stand, and how that is reckoned', async ({ page }) => {
      await takeSeat(page)
      await page.goto('/account/standing')
      await expect(page.getByText('You are settled: 40 reviews and 200 comments a day')).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.getByRole('link', { name: 'How it is reckoned' }).click()
      await expect(page.getByText(/takes 30 days here, five reviews or comments that stand/)).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  })
