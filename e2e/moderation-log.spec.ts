import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './browser'
import { openCaseAbout } from './running/moderation/cases'
import { takeSeat } from './running/seats'
import { comeInAs, giveRoles } from './running/staff'

test.use({ javaScriptEnabled: false })

test('what a moderator does stands in the public log at once, with nobody’s name and no word of it', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000)
  const writer = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  const [author, reporter, moderator] = [await takeSeat(writer), await takeSeat(null), await takeSeat(null)]
  await giveRoles(moderator, ['moderator'])
  await writer.goto('/films/oldboy-2003')
  await writer.getByLabel('Your comment').fill('The zebrafinch sits in Lamp Street.')
  await writer.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(writer).toHaveURL(/#comment-\d+$/)
  const id = await openCaseAbout(/\d+$/.exec(writer.url())?.[0] ?? '', reporter)
  const reader = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  await reader.goto('/moderation-log/rule/people')
  const before = await reader.request.get('/transparency')
  expect(before.status()).toBe(200)

  await comeInAs(page, moderator)
  await page.goto(`/moderation/cases/${id}`)
  await page.locator('summary').filter({ hasText: 'Remove' }).first().click()
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Remove', exact: true }) })
  await form.getByLabel('Which rule').selectOption('people')
  await form.getByLabel('Why').fill('A zebrafinch reason of ten signs.')
  await form.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page).toHaveURL(/decided=\d+$/)
  const act = /\d+$/.exec(page.url())?.[0] ?? ''

  await reader.reload()
  const line = reader.locator(`#act-${act}`)
  await expect(line).toContainText('Removed a comment on Oldboy (2003)')
  await expect(line).toContainText('A moderator')
  await expect(line).toContainText('No harassment')
  const request = reader.request
  const feed = await (await request.get('/moderation-log/feed.xml')).text()
  const month = new Date().toISOString().slice(0, 7)
  const table = await request.get(`/moderation-log/month/${month}/log.csv`)
  expect(table.headers()['content-type']).toContain('text/csv')
  expect(feed).toContain(`/moderation-log/acts/${act}</id>`)
  const figures = await request.get(`/transparency/${month}/figures.csv`)
  expect(await figures.text()).toMatch(new RegExp(`^${month},acts,remove,people,moderator,[1-9]`, 'm'))
  const monthly = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  await monthly.goto('/transparency')
  await expect(monthly.getByRole('row', { name: /^Removed Harassment [1-9]/ })).toBeVisible()
  const all = [
    ...[await reader.content(), feed, await table.text()],
    ...[await monthly.content(), await figures.text()],
  ].join('')
  for (const secret of ['zebrafinch', author, reporter, moderator]) expect(all).not.toContain(secret)

  await line.getByRole('link').first().click()
  await expect(reader).toHaveURL(`/moderation-log/acts/${act}`)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Removed a comment on Oldboy')
  await expect(reader.getByText('It stands.')).toBeVisible()
  for (const nowhere of ['month/2019-01', 'act/shadow-ban', 'after/x-0123456789ab', 'acts/999999999'])
    expect((await request.get(`/moderation-log/${nowhere}`)).status()).toBe(404)
  for (const nowhere of ['2019-01', '2026-13', 'now', '2019-01/figures.csv'])
    expect((await request.get(`/transparency/${nowhere}`)).status()).toBe(404)
})

test.describe('axe', () => {
  test.use({ javaScriptEnabled: true })
  for (const [colorScheme, width] of [
    ['light', 390],
    ['dark', 1280],
  ] as const)
    test(`finds nothing in the log at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      for (const path of ['/moderation-log/act/remove', '/transparency']) {
        await page.goto(path)
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })
})
