import { expect, test } from './browser'
import { pages } from './pages'

test.use({ javaScriptEnabled: false })

for (const [name, path] of Object.entries(pages))
  test(`reads whole: ${name}`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
  })

test('from the front page to a critic’s words, by links and forms alone', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').first().fill('okju')
  await page.getByRole('button', { name: 'Search' }).first().click()
  await page.getByRole('main').locator('a[href="/films/ballerina-2023"]').first().click()
  await page
    .locator('#critics')
    .getByRole('link', { name: /Emotionally Hollow/ })
    .first()
    .click()
  await expect(page.getByText('Grants the film its striking images')).toBeVisible()
  await page.getByRole('link', { name: 'Movie Bunker' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Movie Bunker')
})

test('a disclosure opens without a script', async ({ page }) => {
  await page.goto(pages.film)
  await page.getByText('2 sources differ').last().click()
  await expect(page.getByText(/5 October/).first()).toBeVisible()
})
