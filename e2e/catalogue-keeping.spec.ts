import { expect, test } from './browser'
import { isClean } from './running/clean'
import { takeSeat } from './running/seats'
import { giveRoles } from './running/staff'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('an editor finds a film, edits it part by part, is told who was before, and takes it back', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.slow()
      const checks = async () => (javaScriptEnabled ? isClean(page) : undefined)
      // Each has a film of their own, which no other spec opens: it moves.
      const slug = javaScriptEnabled ? 'mask-girl-2023' : 'flower-of-evil-2020'
      const language = javaScriptEnabled ? 'Finnish' : 'Estonian'
      await giveRoles(await takeSeat(page), ['editor'])
      await page.goto('/desk/catalogue?q=oldboy')
      await checks()
      await expect(page.getByRole('list', { name: 'Found' }).getByRole('link')).not.toHaveCount(0)
      await page.goto(`/desk/catalogue/films/${slug}`)
      const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      await checks()

      await page.getByRole('link', { name: 'Edit the titles' }).click()
      await checks()
      const row = page.getByRole('group', { name: 'Other title 1' })
      await row.getByLabel('Language').fill(language)
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(row.getByText('Write the title, or empty the row.')).toBeVisible()
      await expect(row.getByLabel('Language')).toHaveValue(language)
      await row.getByLabel('Title').fill(`Mestari, ${language}`)
      await page.getByLabel('Why, or where it stands').fill('The distributor’s own poster.')

      const other = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      await giveRoles(await takeSeat(other), ['editor'])
      await other.goto(`/desk/catalogue/films/${slug}/titles`)
      await other.getByRole('group', { name: 'Other title 1' }).getByLabel('Title').fill('Meister')
      await other.getByRole('button', { name: 'Save' }).click()
      await expect(other.getByRole('status')).toContainText('Edited: the titles.')

      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Somebody has edited this meanwhile.')).toBeVisible()
      await expect(row.getByLabel('Title')).toHaveValue(`Mestari, ${language}`)
      await expect(page.getByRole('heading', { name: 'Edited last' })).toBeVisible()
      await expect(page.getByRole('insertion')).toContainText('Meister')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByRole('status')).toContainText('Edited: the titles.')

      const reader = await browser.newPage({ baseURL })
      await reader.goto(`/films/${slug}`)
      await expect(reader.getByText(`Mestari, ${language}`)).toBeVisible()

      await page.getByRole('link', { name: 'How it was edited' }).click()
      await expect(page.getByText('The distributor’s own poster.')).toBeVisible()
      await checks()
      const [, first] = await page.getByRole('button', { name: 'Take it back: the titles' }).all()
      await first?.click()
      await expect(page.getByText('Take back the later edit first.')).toBeVisible()
      await page.getByRole('button', { name: 'Take it back: the titles' }).first().click()
      await expect(page.getByRole('status')).toContainText('It is as it was before.')
      await reader.reload()
      await expect(reader.getByText(`Mestari, ${language}`)).toHaveCount(0)

      // A new address, from which the old one is not lost.
      await page.getByRole('link', { name: 'Edit the address' }).click()
      await page.getByRole('textbox', { name: 'Address' }).fill('ballerina-2023')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('This address is taken.')).toBeVisible()
      await page.getByRole('textbox', { name: 'Address' }).fill(`${slug}-again`)
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page).toHaveURL(`/desk/catalogue/films/${slug}-again?done=address`)
      await reader.goto(`/films/${slug}`)
      await expect(reader).toHaveURL(`/films/${slug}-again`)
      await page.getByRole('link', { name: 'How it was edited' }).click()
      await page.getByRole('button', { name: 'Take it back: the address' }).click()
      await expect(page).toHaveURL(`/desk/catalogue/films/${slug}?done=undone`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    })
  })

test('two sources that differ are told, the one chosen first; a person has another spelling', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  await giveRoles(await takeSeat(page), ['editor'])
  await page.goto('/desk/catalogue/films/ballerina-2023')
  await expect(page.getByRole('region', { name: 'Releases' })).toContainText('2 sources differ')
  await page.getByRole('link', { name: 'Edit the year' }).click()
  await isClean(page)
  const claim = page.getByRole('group', { name: 'Claim 1' })
  await claim.getByLabel('Year').fill('2022')
  await claim.getByLabel('Source').selectOption('001')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('Edited: the year.')
  const reader = await browser.newPage({ baseURL })
  await reader.goto('/films/ballerina-2023')
  await expect(reader.getByText('2023 says our editors; 2022 says')).toBeAttached()
  await page.getByRole('link', { name: 'How it was edited' }).click()
  await page.getByRole('button', { name: 'Take it back: the year' }).click()
  await expect(page.getByRole('status')).toContainText('It is as it was before.')

  await page.goto('/desk/catalogue?q=jun+jong+seo')
  await page.getByRole('link', { name: 'Jeon Jong-seo' }).click()
  await isClean(page)
  await page.getByRole('link', { name: 'Edit the name' }).click()
  await page
    .getByRole('group', { name: /^Spelling \d+, new/ })
    .first()
    .getByLabel('Name')
    .fill('Chon Chong-so')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('Edited: the name.')
  await reader.goto('/search?q=chon+chong+so')
  await expect(reader.getByRole('link', { name: 'Jeon Jong-seo' }).first()).toBeVisible()
  await page.getByText('Protect it from').click()
  await page.getByLabel('Why').fill('Two people share the name.')
  await page.getByRole('button', { name: 'Protect it' }).click()
  await expect(page.getByText('no member can suggest corrections')).toBeVisible()
  await isClean(page)
  await page.getByRole('button', { name: 'Lift the protection' }).click()
  await page.getByRole('link', { name: 'How it was edited' }).click()
  await page.getByRole('button', { name: 'Take it back: the name' }).click()
  await expect(page.getByRole('status')).toContainText('It is as it was before.')
})
