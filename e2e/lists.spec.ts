import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { keepThings } from './running/kept'
import { takeSeat } from './running/seats'

const film = '/films/gone-girl-2014'

/** Makes a list with three films, the first from a film’s own page, and stands on the page that changes it. */
async function makeList(page: Page, title: string): Promise<void> {
  await page.goto(film)
  await page.getByRole('link', { name: /^Lists/ }).click()
  await page.getByRole('link', { name: 'Make a new list with it' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Ranked').check()
  await page.getByRole('button', { name: 'Make the list' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  for (const name of ['Oldboy', 'Ballerina']) {
    await page.getByLabel('Find a film by its title').fill(name)
    await page.getByRole('button', { name: 'Find' }).click()
    await page
      .getByRole('button', { name: `Add ${name}`, exact: true })
      .first()
      .click()
    await expect(page.getByRole('list').filter({ hasText: 'Move' }).getByText(name).first()).toBeVisible()
  }
}

const order = (page: Page) => page.locator('[data-film] cite')
const titles = ['Gone Girl', 'Oldboy', 'Ballerina']

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a list is made, ordered, noted, cloned and deleted', async ({ page, browser, baseURL }) => {
      const handle = await takeSeat(page)
      const context = await browser.newContext({ baseURL, javaScriptEnabled })
      const other = await context.newPage()
      await makeList(page, 'Two in one room')
      await expect(order(page)).toHaveText(titles)
      await page.getByRole('button', { name: 'Move Ballerina up' }).click()
      await expect(order(page)).toHaveText(['Gone Girl', 'Ballerina', 'Oldboy'])
      await page.getByLabel('Place of Oldboy').fill('1')
      await page.getByRole('button', { name: 'Move Oldboy there' }).click()
      await expect(order(page)).toHaveText(['Oldboy', 'Gone Girl', 'Ballerina'])
      await page.getByText('Say something of it: Oldboy').click()
      await page.locator('#note-oldboy-2003').fill('Nobody leaves the room, and then ||the lamp|| falls.')
      await page.locator('#oldboy-2003').getByRole('button', { name: 'Save the note' }).click()
      await expect(page.getByText('Change the note: Oldboy')).toBeVisible()

      await page.getByRole('button', { name: 'Take out Gone Girl' }).click()
      await expect(order(page)).toHaveText(['Oldboy', 'Ballerina'])
      await page.getByRole('button', { name: 'Put it back at place 2' }).click()
      await expect(order(page)).toHaveText(['Oldboy', 'Gone Girl', 'Ballerina'])

      const list = `/members/${handle}/lists/two-in-one-room`
      await other.goto(list)
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('Two in one room')
      expect(await other.content()).not.toContain('the lamp')
      await other.getByRole('link', { name: /spoiler/i }).click()
      await expect(other.getByText('the lamp')).toBeVisible()
      await other.goto(film)
      await expect(other.getByRole('link', { name: /^Lists [1-9]/ })).toBeVisible()

      await takeSeat(other)
      await other.goto(list)
      await other.getByRole('button', { name: 'Clone this list' }).click()
      await expect(order(other)).toHaveText(['Oldboy', 'Gone Girl', 'Ballerina'])
      await other.getByRole('link', { name: 'The list as others see it' }).click()
      await expect(other.getByText('for its owner alone')).toBeVisible()
      await expect(other.getByRole('link', { name: `Two in one room by ${handle}` })).toBeVisible()

      await page.getByLabel('Who may see it').selectOption('Only me')
      await page.getByRole('button', { name: 'Save the list' }).click()
      await expect(page).toHaveURL(new RegExp(`${list}(#|$)`))
      expect((await other.goto(list))?.status()).toBe(404)
      await page.getByRole('link', { name: 'Change this list' }).click()
      await page.getByText('Delete this list').click()
      await page.getByRole('button', { name: 'Delete it for good' }).click()
      await expect(page.getByText('No list is here yet.')).toBeVisible()
      await context.close()
    })
  })

test('films are dragged by their grips, and moved with the arrow keys', async ({ page }) => {
  await takeSeat(page)
  await makeList(page, 'Grips')
  const grip = (name: string) => page.getByRole('button', { name: `Drag ${name}` })
  await grip('Ballerina').scrollIntoViewIfNeeded()
  const from = await grip('Ballerina').boundingBox()
  const to = await page.locator('[data-film]').first().boundingBox()
  await page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 15)
  await page.mouse.down()
  await page.mouse.move((from?.x ?? 0) + 5, (to?.y ?? 0) + 5, { steps: 5 })
  await page.mouse.up()
  await expect(order(page)).toHaveText(['Ballerina', 'Gone Girl', 'Oldboy'])
  await grip('Ballerina').focus()
  await page.keyboard.press('ArrowDown')
  await expect(order(page)).toHaveText(['Gone Girl', 'Ballerina', 'Oldboy'])
  await expect(page.getByRole('status')).toHaveText('Ballerina is at place 2 of 3.')
  await expect(grip('Ballerina')).toBeFocused()
  await page.keyboard.press('End')
  await expect(order(page)).toHaveText(titles)
  await expect(grip('Ballerina')).toBeFocused()
})

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const)
  test(`axe finds nothing in what members keep: ${colorScheme}, ${width} pixels`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    const handle = await takeSeat(page)
    await keepThings(handle)
    const own = `/members/${handle}`
    const places = [own, `${own}/diary`, `${own}/watchlist`, `${own}/lists`, `${own}/lists/kept`]
    const more = [`${own}/lists/kept/edit`, `${film}/lists`, `${film}/keep?as=diary`, '/films/new']
    for (const place of [...places, ...more]) {
      await page.goto(place)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [place, id, nodes.map((node) => node.html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
