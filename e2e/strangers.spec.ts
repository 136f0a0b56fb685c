import { VECTORS } from '@/lib/testing/texts/families'
import { expect, test } from './browser'
import { type Field, layField } from './crawl/field'

// A sample, in the real browser: `npm run bench -- proofs --only strangers` hangs up all of them.
const SOME = VECTORS.filter((vector) => vector.length < 50 && !/[\p{C}]/u.test(vector)).filter(
  (_, place) => place % 97 === 0,
)

let field: Field
test.beforeAll(async () => {
  field = await layField()
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('what strangers write is words to everybody, and kept where it is wrong', async ({
      page,
      baseURL,
    }) => {
      const [name = '', value = ''] = field.cookies.seen.split('=')
      await page.context().addCookies([{ name, value, url: baseURL ?? '' }])
      await page.goto('/account/profile')
      const [vector = '', ...others] = SOME
      const bio = others.join('\n')
      await page.getByLabel('Name', { exact: true }).fill(vector)
      const about = page.getByLabel('About you')
      await about.fill(`${bio}\n${'x'.repeat(600)}`)
      await page.getByRole('button', { name: 'Save the profile' }).click()
      await expect(page.getByText(/Use at most \d+ characters/)).toBeVisible()
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue(vector)
      await expect(about).toHaveValue(`${bio}\n${'x'.repeat(600)}`)
      await about.fill(bio)
      await page.getByRole('button', { name: 'Save the profile' }).click()
      await page.goto('/account/profile')
      await page.getByRole('link', { name: 'your public page' }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(vector)
      for (const word of others) await expect(page.getByRole('main')).toContainText(word)
      for (const asked of SOME) {
        await page.goto(`/search?q=${encodeURIComponent(asked)}`)
        await expect(page.getByRole('main').getByLabel('Film, person or character')).toHaveValue(asked)
      }
    })
  })
