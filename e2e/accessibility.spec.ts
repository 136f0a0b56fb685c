import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './browser'
import { missing, pages } from './pages'

const screens = [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const

for (const { colorScheme, viewport } of screens) {
  test.describe(`${colorScheme}, ${viewport.width} pixels wide`, () => {
    test.use({ colorScheme, viewport })

    for (const [name, path] of Object.entries({ ...pages, ...missing })) {
      test(`axe finds nothing, and nothing is wider than the screen: ${name}`, async ({ page }) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`),
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        )
      })
    }
  })
}

test('the first stop of the keyboard leads past the masthead', async ({ page }) => {
  await page.goto(pages.film)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /skip/i })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
})
