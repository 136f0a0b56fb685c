import { expect, test } from './browser'
import { password, signIn, signUp } from './running/members'
import { takeSeat } from './running/seats'

const film = '/films/gone-girl-2014'

test('a star pressed by who is not signed in leads there, and comes back with its meaning', async ({
  page,
}) => {
  const handle = await takeSeat(null)
  await page.goto(film)
  await page.getByRole('link', { name: 'Give it four and a half stars' }).click()
  await page.getByLabel('Handle or e-mail').fill(handle)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('You pressed four and a half stars.')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'four and a half stars' })).toBeChecked()
  await page.getByRole('button', { name: 'Rate' }).click()
  await expect(page).toHaveURL(`${film}#your-seat`)
  await expect(page.getByRole('status')).toHaveText('You gave it four and a half stars.')
})

test('one press rates, the keys choose, and the stars can go', async ({ page, browser }) => {
  await takeSeat(page)
  await page.goto(film)
  const said = page.getByRole('status')
  await expect(said).toHaveText('Not rated by you yet.')
  // Before its scripts are there, a press only chooses.
  await page.waitForLoadState('networkidle')
  await page.getByRole('radio', { name: 'three stars', exact: true }).click()
  await expect(said).toHaveText('You gave it three stars.')

  await page.getByRole('radio', { name: 'three stars', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'three and a half stars' })).toBeChecked()
  await expect(said).toHaveText('You gave it three stars.')
  await page.keyboard.press('Enter')
  await expect(said).toHaveText('You gave it three and a half stars.')

  const reader = await browser.newPage()
  const bar = reader.getByText(/three and a half stars: [1-9]/)
  await expect(async () => {
    await reader.goto(new URL(film, page.url()).href)
    await expect(bar).toHaveCount(1)
  }).toPass({ timeout: 5_000 })
  await reader.close()

  await page.getByRole('button', { name: 'Take the stars away' }).click()
  await expect(said).toHaveText('Not rated by you yet.')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a radio and a button do the same', async ({ page }) => {
    await takeSeat(page)
    await page.goto(film)
    await page.getByRole('radio', { name: 'half a star', exact: true }).check()
    await page.getByRole('button', { name: 'Rate' }).click()
    await expect(page.getByRole('status')).toHaveText('You gave it half a star.')
    await page.getByRole('button', { name: 'Take the stars away' }).click()
    await expect(page.getByRole('status')).toHaveText('Not rated by you yet.')
  })

  test('who has not confirmed their address is told so, in place', async ({ page }) => {
    const handle = await signUp(page)
    await signIn(page, handle, film)
    await page.getByRole('radio', { name: 'half a star', exact: true }).check()
    await page.getByRole('button', { name: 'Rate' }).click()
    await expect(page.getByText('Please confirm your e-mail address first.')).toBeVisible()
  })
})
