import { expect, test } from './browser'
import { password } from './running/members'
import { takeSeat } from './running/seats'

const film = '/films/gone-girl-2014'

test('a button pressed by who is not signed in leads there, and comes back with its meaning', async ({
  page,
}) => {
  const handle = await takeSeat(null)
  await page.goto(film)
  await page.getByRole('link', { name: 'Watchlist' }).click()
  await page.getByLabel('Handle or e-mail').fill(handle)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('You pressed “Watchlist”.')).toBeVisible()
  await page.getByRole('button', { name: 'Watchlist' }).click()
  await expect(page).toHaveURL(`${film}#your-seat`)
  await expect(page.getByRole('button', { name: 'Watchlist', pressed: true })).toBeVisible()
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a film is wanted, then seen, and the watchlist shows it to whom its owner chose', async ({
      page,
      browser,
      baseURL,
    }) => {
      const handle = await takeSeat(page)
      const reader = await browser.newPage({ baseURL })
      const watchlist = `/members/${handle}/watchlist`
      await page.goto(film)
      await page.getByRole('button', { name: 'Watchlist' }).click()
      await expect(page.getByRole('button', { name: 'Watchlist', pressed: true })).toBeVisible()
      await reader.goto(watchlist)
      await expect(reader.getByRole('link', { name: 'Gone Girl' })).toBeVisible()

      await page.goto('/account/visibility')
      await page.getByLabel('Your watchlist').selectOption('Only me')
      await page.getByRole('button', { name: 'Save who sees what' }).click()
      await expect(page.getByRole('status')).toBeVisible()
      expect((await reader.goto(watchlist))?.status()).toBe(404)
      await page.goto(watchlist)
      await expect(page.getByRole('link', { name: 'Gone Girl' })).toBeVisible()

      await page.goto(film)
      await page.getByRole('button', { name: 'Seen' }).click()
      await expect(page.getByRole('button', { name: 'Seen', pressed: true })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Watchlist', pressed: false })).toBeVisible()
      await page.goto(watchlist)
      await expect(page.getByText('Nothing waits to be seen.')).toBeVisible()
      await page.goto(film)
      await page.getByRole('button', { name: 'Seen' }).click()
      await expect(page.getByText('Not seen by you yet.')).toBeVisible()
      await reader.close()
    })
  })

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'a diary, with scripts' : 'a diary, without a script', () => {
    test.use({ javaScriptEnabled })

    test('takes days, tells wrong ones, and is read by month', async ({ page, browser, baseURL }) => {
      const handle = await takeSeat(page)
      const reader = await browser.newPage({ baseURL })
      const form = page.locator('form').filter({ hasText: 'Add the day' })
      await page.goto('/films/ballerina-2023')
      await page.getByText('Add to your diary').click()
      await form.getByLabel('Day').fill('1999-01-02')
      await form.getByLabel('Note').fill('Nobody blinked until ||the lamp|| fell.')
      await form.getByRole('button', { name: 'Add the day' }).click()
      await expect(page.getByText('The first showing we know of was on 5 October 2023.')).toBeVisible()
      await expect(form.getByLabel('Note')).toHaveValue(/Nobody blinked/)
      await form.getByLabel('Day').fill('2026-03-09')
      await form.getByRole('button', { name: 'Add the day' }).click()
      await expect(page.getByRole('link', { name: '9 March 2026' })).toBeVisible()

      const diary = `/members/${handle}/diary`
      await reader.goto(`${diary}/2026/03`)
      await expect(reader.getByRole('heading', { name: 'March 2026', level: 2 })).toBeVisible()
      expect(await reader.content()).not.toContain('the lamp')
      await reader.getByRole('link', { name: /spoiler/i }).click()
      await expect(reader.getByText('the lamp')).toBeVisible()
      expect((await reader.goto(`${diary}/2025`))?.status()).toBe(404)

      await page.goto(diary)
      await page.getByRole('link', { name: /change/ }).click()
      await page.getByLabel('Day').fill('2026-04-10')
      await page.getByLabel('Not for the first time').check()
      await page.getByRole('button', { name: 'Save the day' }).click()
      await expect(page.getByRole('status')).toHaveText('It is as you wrote it.')
      await reader.goto(diary)
      await expect(reader.getByText('again')).toBeVisible()
      await expect(reader.getByRole('heading', { name: 'April 2026', level: 2 })).toBeVisible()
      await page.getByRole('button', { name: 'Take this day out of your diary' }).click()
      await expect(page.getByText('No day is written here yet.')).toBeVisible()
      await reader.close()
    })
  })
