import { expect, test } from './browser'
import { isClean } from './running/clean'
import { takeSeat } from './running/seats'
import { giveRoles } from './running/staff'

test('a member suggests a correction, an editor takes it with a change, and the member hears of it', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const handle = await takeSeat(page)
  await page.goto('/films/celebrity-2023')
  await page.getByRole('link', { name: 'Suggest a correction' }).click()
  await isClean(page)
  await page.getByRole('link', { name: 'Correct the credits' }).click()
  await isClean(page)
  const row = page.getByRole('group', { name: 'Credit 1, new' })
  await row.getByLabel('As', { exact: true }).fill('camera')
  await row.getByLabel('Name').fill('Okju Jang')
  await page.getByRole('button', { name: 'Suggest it' }).click()
  await expect(page.getByText('Say why, or where it stands.')).toBeVisible()
  await expect(row.getByLabel('Name')).toHaveValue('Okju Jang')
  await page.getByLabel('A page that says so').fill('https://films.example/credits')
  await page.getByRole('button', { name: 'Suggest it' }).click()
  await expect(page.getByRole('status')).toContainText('It is suggested.')
  await isClean(page)
  await page.goto('/films/celebrity-2023/suggest/credits')
  await expect(page.getByText('You wait for an answer about this already.')).toBeVisible()

  // Without a script, since nobody else tries that here.
  const desk = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  await giveRoles(await takeSeat(desk), ['editor'])
  await desk.goto('/desk/edits')
  await desk.getByRole('listitem').filter({ hasText: handle }).getByRole('link').click()
  await expect(desk.getByRole('link', { name: 'A page that says so, at films.example' })).toBeVisible()
  await expect(desk.getByRole('insertion').first()).toContainText('Okju Jang')
  const first = desk.getByRole('group', { name: 'Credit 1', exact: true })
  await first.getByLabel('Name').fill('Jang Ok-ju')
  await desk.getByLabel('A word to the member').last().fill('She writes herself so.')
  await desk.getByRole('button', { name: 'Accept with changes' }).click()
  await expect(desk.getByRole('status')).toContainText('Accepted as you changed it')
  await desk.goto('/desk/catalogue/films/celebrity-2023/history')
  await expect(desk.getByText(`suggested by ${handle}`)).toBeVisible()

  await page.goto('/notifications')
  await expect(page.getByText('She writes herself so.')).toBeVisible()
  await page.getByRole('link', { name: /Your correction of the credits of/ }).click()
  await expect(page).toHaveURL('/account/suggestions')
  await expect(page.getByText('Accepted, with changes.')).toBeVisible()

  await desk.getByRole('button', { name: 'Take it back: the credits' }).first().click()
  await expect(desk.getByRole('status')).toContainText('It is as it was before.')
})

test('what waits at the desk is clear to every eye', async ({ page, browser, baseURL }) => {
  const member = await (await browser.newContext({ baseURL })).newPage()
  await takeSeat(member)
  await member.goto('/films/celebrity-2023/suggest/synopsis')
  await member.getByLabel('Synopsis').fill('A man is let out, and wants to know why he was kept.')
  await member.getByLabel('Why').fill('There is none.')
  await member.getByRole('button', { name: 'Suggest it' }).click()
  await expect(member.getByRole('status')).toContainText('It is suggested.')
  await giveRoles(await takeSeat(page), ['editor'])
  await page.goto('/films/celebrity-2023')
  await expect(page.getByRole('link', { name: 'Edit this film' })).toBeVisible()
  await page.goto('/desk/edits')
  await isClean(page)
  await page
    .getByRole('link', { name: /Synopsis of/ })
    .first()
    .click()
  await expect(page.getByText('There is none.')).toBeVisible()
  await isClean(page)
  await page.getByLabel('Why').fill('It gives the end away.')
  await page.getByRole('button', { name: 'Decline it' }).click()
  await expect(page.getByRole('status')).toContainText('Declined')
})
