import { expect, test } from './browser'
import { isClean } from './running/clean'
import { comeInAsStaff } from './running/staff'

const SUMMARY = 'A patient film about a harbour, which its critic is glad to have waited for.'

/** A review of our own, as it might come off a page; another each time. */
const reviewBy = (critic: string) => `Gone Girl (2014) Review: waiting with ${critic}

By ${critic}

Advertisement

The film sits at its window longer than ${critic} expected, and what it sees there it tells in a voice that never rises. The
marriage in it is a house with every lamp on and nobody home, and we walk from room to room behind a man who has lost his keys.

Rosamund Pike listens better than anybody else in the film speaks, and ${critic} has not seen a stillness so busy for years.

Rating: 8/10

Share this
`

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a page somebody copied becomes an honest entry', async ({ page, browser, baseURL }) => {
      test.slow()
      const critic = javaScriptEnabled ? 'Okju Lamp' : 'Minhee Quay'
      await comeInAsStaff(page, 'editor')
      await page.goto('/about')
      await page.getByRole('link', { name: 'Desk' }).click()
      const bring = page.getByText('Bring a document in', { exact: true })
      if (!(await page.getByLabel('The review').isVisible())) await bring.click()
      await page.getByLabel('The review').fill('   ')
      await page.getByRole('button', { name: 'Take it in' }).click()
      await expect(page.getByText('Paste a review, or choose files.')).toBeVisible()
      await page.getByLabel('The review').fill(reviewBy(critic))
      await page.getByRole('button', { name: 'Take it in' }).click()
      await expect(page).toHaveURL(/\/desk\/documents\/\d+$/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(critic)
      await expect(page.locator('del').filter({ hasText: 'Advertisement' })).toContainText(
        'advertisement marker',
      )
      if (javaScriptEnabled) await isClean(page)

      // What was surely read at once; the rest one by one.
      await page.getByRole('button', { name: /^Accept the \d+ that were surely read$/ }).click()
      await expect(page.locator('#score-0')).toContainText('Accepted')
      await expect(page.locator('#score-0')).toContainText('8/10, which is 8 of 10')
      const card = (name: string) => page.locator(`#${name}-0`)
      const open = async (name: string) => {
        await card(name).locator('summary').click()
        return card(name)
      }
      if (!(await card('film').getByText('Accepted').isVisible())) {
        const film = await open('film')
        await film.getByRole('textbox').fill('no-such-film')
        await film.getByRole('button', { name: 'Film: say so' }).click()
        await expect(page.getByText('There is no film at “no-such-film”')).toBeVisible()
        await film.getByRole('textbox').fill('gone-girl-2014')
        await film.getByRole('button', { name: 'Film: say so' }).click()
        await expect(card('film')).toContainText('Said by an editor')
      }
      for (const name of ['critic', 'headline', 'outlet', 'publishedAt', 'score']) {
        const accept = card(name).getByRole('button', { name: /: accept$/ })
        if (await accept.isVisible()) await accept.click()
        await expect(card(name).getByRole('button', { name: /: accept$/ })).toHaveCount(0)
      }
      const summary = await open('summary')
      await summary.getByRole('textbox').fill(SUMMARY)
      await summary.getByRole('button', { name: 'Our summary: say so' }).click()
      await expect(card('summary')).toContainText(SUMMARY)

      // One cut put back, the other stays out.
      await page.getByRole('button', { name: /share buttons at \d+: put it back/ }).click()
      await expect(page.locator('ins').filter({ hasText: 'Share this' })).toBeVisible()

      await page.getByRole('button', { name: 'Publish it' }).click()
      await expect(page).toHaveURL(/\/films\/gone-girl-2014\/critic-reviews\//)
      const entry = page.url().replace(/#.*/, '')
      await expect(page.getByText('One advertisement marker', { exact: true })).toBeVisible()
      await expect(page.getByText('Where nothing is lost')).toHaveCount(0)

      const reader = await browser.newPage({ baseURL })
      await reader.goto(entry)
      await expect(reader.getByText(SUMMARY)).toBeVisible()
      await expect(reader.getByText('The marriage in it is a house')).toHaveCount(0)

      // The same page again is known for what it is.
      await page.goto('/desk')
      if (!(await page.getByLabel('The review').isVisible()))
        await page.getByText('Bring a document in', { exact: true }).click()
      await page.getByLabel('The review').fill(reviewBy(critic))
      await page.getByRole('button', { name: 'Take it in' }).click()
      await expect(page.getByText('This is here already:')).toBeVisible()
      await expect(page.getByLabel('The review')).toHaveValue(/Advertisement/)

      await page.goto(entry)
      await page.getByRole('link', { name: 'Correct this entry' }).click()
      await expect(page).toHaveURL(/\/desk\/entries\/\d+$/)
      if (javaScriptEnabled) await isClean(page)
      await page.getByLabel('Published').fill('2014-10-03')
      await page.getByRole('button', { name: 'Correct it' }).click()
      await expect(page.getByText('changed the date')).toBeVisible()
      await page.getByRole('button', { name: 'Take it off the site' }).click()
      await expect(page.getByText('Nobody reads it')).toBeVisible()
      expect((await reader.goto(entry))?.status()).toBe(404)
      await page.getByRole('button', { name: 'Put it on the site again' }).click()
      await expect(page.getByText('Everybody reads it', { exact: true })).toBeVisible()
      await expect.poll(async () => (await reader.goto(entry))?.status()).toBe(200)
      await reader.close()
    })
  })

test('an editor goes through a document by keys, and brings files', async ({ page }) => {
  await comeInAsStaff(page, 'editor')
  await page.goto('/desk')
  if (!(await page.getByLabel('Or files').isVisible()))
    await page.getByText('Bring a document in', { exact: true }).click()
  await page.getByLabel('Or files').setInputFiles([
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(reviewBy('Nara Pier')) },
    { name: 'b.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) },
  ])
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByRole('status')).toContainText('b.png: This is not a text but a binary file.')
  await expect(page.getByRole('status')).toContainText('a.txt: taken in as document')
  await page.reload()
  await page.getByRole('link', { name: /Nara Pier/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nara Pier')

  const headline = page.getByRole('link', { name: 'Headline', exact: true })
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(headline).toBeFocused({ timeout: 100 })
  }).toPass()
  await page.keyboard.press('a')
  await expect(page.locator('#headline-0')).toContainText('Accepted')
  await headline.focus()
  await page.keyboard.press('u')
  await expect(page.locator('#headline-0')).toContainText('Read so')
})
