import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './browser'
import { takeSeat } from './running/seats'
import { giveRoles } from './running/staff'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a missing title is proposed, corrected, brought in, and rated', async ({
      page,
      browser,
      baseURL,
    }) => {
      const title = `The Lamplighter of ${javaScriptEnabled ? 'Busan' : 'Daegu'}`
      await takeSeat(page)
      await page.goto(`/search?q=${encodeURIComponent(title)}`)
      await page.getByRole('link', { name: 'Propose it' }).click()
      await expect(page.getByLabel('Title')).toHaveValue(title)
      await page.getByLabel('Year').fill('94')
      await page.getByRole('button', { name: 'Propose this title' }).click()
      await expect(page.getByText('Write the year as 2023.')).toBeVisible()
      await page.getByLabel('Year').fill('1994')
      await page.getByLabel('Director').fill('Okju Jang')
      await page.getByRole('button', { name: 'Propose this title' }).click()
      await expect(page.getByRole('status')).toContainText('It is proposed.')

      const context = await browser.newContext({ baseURL, javaScriptEnabled })
      const desk = await context.newPage()
      await giveRoles(await takeSeat(desk), ['editor'])
      await desk.goto('/about')
      await desk.getByRole('link', { name: 'Desk' }).click()
      await desk.getByRole('link', { name: 'Missing titles' }).click()
      await desk.getByRole('link', { name: title }).click()
      await desk.getByLabel('Year').fill('1995')
      await desk.getByRole('button', { name: 'Bring it in' }).click()
      await expect(desk.getByRole('heading', { level: 1 })).toContainText(title)
      await expect(desk.getByText('Okju Jang').first()).toBeVisible()
      await context.close()

      // Who proposed it is told, and led to it.
      await page.goto('/notifications')
      await page.getByRole('link', { name: `What you proposed is here now: ${title}` }).click()
      await expect(page).toHaveURL(/\/films\/the-lamplighter-of-(busan|daegu)-1995$/)
      await page.getByRole('radio', { name: 'four stars', exact: true }).check()
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Rate' }).click()
      await expect(page.getByRole('status')).toHaveText('You gave it four stars.')
    })
  })

const screens = [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const

for (const { colorScheme, viewport } of screens)
  test.describe(`${colorScheme}, ${viewport.width} pixels wide`, () => {
    test.use({ colorScheme, viewport })

    test('axe finds nothing on either side of the desk, and a no says why', async ({
      page,
      browser,
      baseURL,
    }) => {
      // Twelve pages, each read through by axe.
      test.slow()
      const title = `A Trailer, ${viewport.width} pixels wide`
      await takeSeat(page)
      for (const one of [title, `${title}, again`]) {
        await page.goto(`/films/new?title=${encodeURIComponent(one)}`)
        await page.getByLabel('Title').fill(one)
        await page.getByRole('button', { name: 'Propose this title' }).click()
        await expect(page.getByRole('status')).toContainText('It is proposed.')
      }
      const context = await browser.newContext({ baseURL, colorScheme, viewport })
      const desk = await context.newPage()
      await giveRoles(await takeSeat(desk), ['editor'])
      const isSound = async (at: typeof page, path = at.url()) => {
        await at.goto(path)
        const { violations } = await new AxeBuilder({ page: at }).analyze()
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])
        expect([path, found]).toEqual([path, []])
        const width = await at.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(viewport.width)
      }
      await isSound(desk, '/desk/proposals')
      // Staff have more in the head than others: nothing of it lies over anything else.
      const [about, search] = [
        await desk.getByRole('banner').getByRole('link', { name: 'About' }).boundingBox(),
        await desk.getByRole('search').boundingBox(),
      ]
      const isBelow = (about?.y ?? 0) >= (search?.y ?? 0) + (search?.height ?? 0)
      expect(isBelow || (about?.x ?? 0) + (about?.width ?? 0) <= (search?.x ?? 0)).toBe(true)
      await desk.getByRole('link', { name: title, exact: true }).click()
      await desk.waitForURL(/proposals\/\d+$/)
      await isSound(desk)
      await desk.getByLabel('Why').fill('It is a trailer, and no film of its own.')
      await desk.getByRole('button', { name: 'Decline' }).click()
      await expect(desk).toHaveURL('/desk/proposals')
      await context.close()

      await page.goto('/notifications')
      await expect(page.getByText('It is a trailer, and no film of its own.')).toBeVisible()
      for (const path of [
        ...['/notifications', '/account/proposals', '/account/mail', '/account/people', '/account/reviews'],
        ...['/films/new', '/feed', '/feed/diary', '/feed/lists', '/privacy'],
      ])
        await isSound(page, path)
    })
  })
