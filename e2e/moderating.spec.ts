import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './browser'
import { openCaseAbout } from './running/moderation/cases'
import { say } from './running/saying'
import { takeSeat } from './running/seats'
import { comeInAsStaff, giveRoles } from './running/staff'

const film = '/films/gone-girl-2014'

const seats = (n: number) => Promise.all(Array.from({ length: n }, () => takeSeat(null)))

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a case is found, claimed, decided and told', async ({ page, browser, baseURL }) => {
      const author = await browser.newPage({ baseURL, javaScriptEnabled })
      const [handle, reporter] = [await takeSeat(author), await takeSeat(null)]
      const words = `Whoever wrote the review lives in Lamp Street, says ${handle}.`
      const comment = await say(author, words)
      const id = await openCaseAbout(comment, reporter)

      const own = await comeInAsStaff(page, 'moderator')
      await page.goto('/about')
      await page.getByRole('link', { name: /^Cases/ }).click()
      const line = page.getByRole('listitem').filter({ hasText: words })
      await expect(line).toContainText('harassment 1')
      await line.getByRole('link', { name: `${handle}’s comment` }).click()
      await expect(page).toHaveURL(new RegExp(`/moderation/cases/${id}$`))
      await expect(page.getByText(words)).toBeVisible()
      await expect(page.getByText('They wrote this about me.')).toBeVisible()
      await expect(page.getByRole('link', { name: reporter })).toBeVisible()
      await page.getByRole('button', { name: 'Claim it' }).click()
      await expect(page.getByText('You claimed this case')).toBeVisible()

      await page.locator('summary').filter({ hasText: 'Remove' }).click()
      const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Remove' }) })
      await form.getByLabel('Which rule').selectOption('people')
      await form.getByLabel('Why').fill('It tells where somebody lives.')
      await form.getByRole('button', { name: 'Remove' }).click()
      await expect(page).toHaveURL(/decided=\d+$/)
      await expect(page.getByRole('listitem').filter({ hasText: words })).toHaveCount(0)
      await expect(page.getByRole('status').filter({ hasText: 'Removed.' })).toBeVisible()
      const reader = await browser.newPage({ baseURL })
      await reader.goto(film)
      await expect(reader.getByText(words)).toHaveCount(0)

      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page).toHaveURL(new RegExp(`/moderation/cases/${id}$`))
      await expect(page.getByText(/Removed.*taken back on/)).toBeVisible()
      await reader.reload()
      await expect(reader.getByText(words)).toBeVisible()
      await reader.close()

      await page.locator('summary').filter({ hasText: 'Write a note' }).click()
      await page.getByLabel('For the others who decide').fill('No street, a cinema.')
      await page.getByRole('button', { name: 'Add the note' }).click()
      await expect(page.getByText('No street, a cinema.')).toBeVisible()

      await page.locator('summary').filter({ hasText: 'Mark as a spoiler' }).click()
      const marking = page
        .locator('form')
        .filter({ has: page.getByRole('button', { name: 'Mark as a spoiler' }) })
      await marking.getByLabel('Which words').fill('lives in Tunnel Street')
      await marking.getByLabel('Why').fill('It tells where the film ends.')
      await marking.getByRole('button', { name: 'Mark as a spoiler' }).click()
      await expect(page.getByText('It does not say these words')).toBeVisible()
      await marking.getByLabel('Which words').fill('lives in Lamp Street')
      await marking.getByRole('button', { name: 'Mark as a spoiler' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Marked as a spoiler.' })).toBeVisible()
      await page.getByRole('link', { name: 'The case, as it was decided' }).click()
      const told = page.getByRole('complementary', { name: 'What was decided' })
      await expect(told).toContainText('A passage of 4 words.')
      await expect(told).toContainText(own)
      await author.close()
    })
  })

test('the queue is walked and decided by keys alone, and without a script by its links', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const quiet = '/films/the-call-2020'
  const author = await browser.newPage({ baseURL })
  await takeSeat(author)
  const [one, two] = [
    await openCaseAbout(await say(author, 'Row by row, the lamps.', quiet), ...(await seats(3))),
    await openCaseAbout(await say(author, 'Lamp by lamp, the rows.', quiet), ...(await seats(1))),
  ]
  await author.close()
  await comeInAsStaff(page, 'moderator')
  const within = '?film=the-call-2020'
  const at = (id: number) => new RegExp(`/moderation/cases/${id}\\${within}$`)
  const press = async (...keys: string[]) => {
    await page.waitForLoadState('networkidle')
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.goto(`/moderation${within}`)
  const lines = page.getByRole('article').getByRole('listitem').locator('h2').getByRole('link')
  await press('j', 'j')
  await expect(lines.nth(1)).toBeFocused()
  await press('k')
  await expect(lines.nth(0)).toBeFocused()
  await press('o')
  await expect(page).toHaveURL(at(one))
  await press('j')
  await expect(page).toHaveURL(at(two))
  await press('k')
  await expect(page).toHaveURL(at(one))

  await press('?')
  const list = page.getByRole('dialog', { name: 'Keys' })
  for (const said of ['next case', 'dismiss', 'warn', 'claim it']) await expect(list).toContainText(said)
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await press('d', 'Escape')
  await expect(list).toBeHidden()

  await press('w')
  const warning = page.locator('form').filter({ has: page.getByRole('button', { name: 'Warn' }) })
  await expect(warning.getByLabel('Which rule')).toBeFocused()
  await press('d', 'Escape', 'Control+d')
  await expect(page.locator('summary').filter({ hasText: 'Warn' })).toBeFocused()
  await expect(page).toHaveURL(at(one))
  await press('d')
  await expect(page).toHaveURL(new RegExp(`/cases/${two}\\${within}&decided=\\d+$`))
  await expect(page.getByRole('status').filter({ hasText: 'Dismissed. The case' })).toBeVisible()
  await press('u')
  await expect(page).toHaveURL(new RegExp(`/moderation/cases/${one}$`))
  await press('?')
  await list.getByRole('button', { name: 'Keys on' }).click()
  await list.getByRole('button', { name: 'Close' }).click()
  await press('d')
  await expect(page.getByRole('button', { name: 'Keys off' })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/moderation/cases/${one}$`))

  const { cookies } = await page.context().storageState()
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  await context.addCookies(cookies)
  const plain = await context.newPage()
  await plain.goto(`/moderation/cases/${one}${within}`)
  await expect(plain.getByRole('button', { name: /Keys/ })).toHaveCount(0)
  await plain.getByRole('link', { name: 'Next case' }).click()
  await expect(plain).toHaveURL(at(two))
  await plain.getByRole('button', { name: 'Dismiss' }).click()
  await expect(plain).toHaveURL(new RegExp(`/cases/${one}\\${within}&decided=\\d+$`))
  await plain.getByRole('button', { name: 'Dismiss' }).click()
  await expect(plain).toHaveURL(new RegExp(`/moderation\\${within}&decided=\\d+$`))
  await expect(plain.getByText('Nothing of the kind waits.')).toBeVisible()
  await context.close()
})

test('a moderator sees a member’s page as a reader does', async ({ page, browser, baseURL }) => {
  const other = await browser.newPage({ baseURL })
  const handle = await takeSeat(other)
  await other.close()
  await comeInAsStaff(page, 'moderator')
  await page.goto(`/administration/members/${handle}`)
  await page.getByRole('link', { name: 'See their profile as a reader does' }).click()
  await expect(page.getByRole('note')).toContainText('how a reader without an account sees it')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(handle)
  await expect(page.getByRole('button', { name: /Follow|Block|Mute/ })).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('to all but who decides there are no cases', async ({ page, browser, baseURL }) => {
  const author = await browser.newPage({ baseURL })
  await takeSeat(author)
  const id = await openCaseAbout(await say(author, 'A lamp in every window.'), await takeSeat(null))
  await author.close()
  const paths = ['/moderation', `/moderation/cases/${id}`]
  const status = async (path: string) => (await page.goto(path))?.status()
  for (const path of paths) expect([path, await status(path)]).toEqual([path, 404])
  await takeSeat(page)
  for (const path of paths) expect([path, await status(path)]).toEqual([path, 404])
  const editor = await takeSeat(page)
  await giveRoles(editor, ['editor'])
  expect([await status('/moderation'), await status(`/moderation/cases/${id}`)]).toEqual([200, 404])
})

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const)
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } })

    test('axe finds nothing, and nothing is wider than the screen', async ({ page, browser, baseURL }) => {
      test.slow()
      const author = await browser.newPage({ baseURL })
      await takeSeat(author)
      const id = await openCaseAbout(await say(author, 'No lamp at all, anywhere.'), await takeSeat(null))
      await author.close()
      await comeInAsStaff(page, 'moderator')
      for (const path of [
        '/moderation',
        '/moderation?kind=list',
        '/moderation/desk?days=90',
        `/moderation/cases/${id}`,
        `/moderation/cases/${id}/everything`,
      ]) {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target)}`),
        ).toEqual([])
        const reaches = await page.evaluate(() => document.documentElement.scrollWidth)
        expect([path, reaches]).toEqual([path, Math.min(reaches, width)])
      }
    })
  })
