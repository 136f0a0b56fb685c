import { decideAgain } from '@/lib/scores/weather/deciding-again'
import { expect, test } from './browser'
import { isClean } from './running/clean'
import { newHandle } from './running/members'
import { bombFilm, layRatedFilm } from './running/moderation/weather'
import { takeSeat } from './running/seats'
import { comeInAs, giveRoles } from './running/staff'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a bombed score is frozen, said so, decided about, told to whom it concerns and taken back', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.setTimeout(120_000)
      const seat = async () => (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      const slug = newHandle()
      const [film, title] = [`/films/${slug}`, `The Weather of ${slug}`]
      await layRatedFilm(slug, title)
      const fan = await seat()
      await takeSeat(fan)
      const one = await seat()
      const handle = await takeSeat(one)
      await bombFilm(slug, handle)

      // Whoever rates next has the score looked at.
      await fan.goto(`${film}/rate`)
      await fan.waitForLoadState('networkidle')
      await fan.getByRole('radio', { name: 'four stars', exact: true }).check()
      await fan.getByRole('button', { name: 'Rate', exact: true }).click()
      await expect(fan).toHaveURL(`${film}#your-seat`)

      const reader = await seat()
      const notice = reader.getByRole('region', { name: 'Score weather' })
      await expect(async () => {
        await reader.goto(film)
        await expect(notice).toContainText('Frozen since', { timeout: 100 })
        await expect(notice).toContainText('42 ratings wait', { timeout: 100 })
      }).toPass({ timeout: 5_000 })
      await expect(notice).toContainText('far more of them are the lowest')
      await expect(reader.locator('#score')).toContainText('200 ratings')
      if (javaScriptEnabled) await isClean(reader)
      const csv = await (await reader.request.get(`${film}/weather.csv`)).text()
      expect(decideAgain(csv)).toMatchObject([{ said: 'frozen', isSame: true }])

      const moderator = await takeSeat(null)
      await giveRoles(moderator, ['moderator'])
      await comeInAs(page, moderator)
      await page.goto('/moderation')
      await page.getByRole('link', { name: 'Score weather' }).click()
      const line = page.getByRole('listitem').filter({ hasText: title })
      await line.locator('summary').filter({ hasText: 'Exclude' }).click()
      if (javaScriptEnabled) await isClean(page)
      await line.getByLabel('Which rule').selectOption('spam')
      await line.getByLabel('Why').fill('Forty accounts of one day, all the lowest.')
      await line.getByRole('button', { name: 'Exclude the cohort' }).click()
      await expect(line).toContainText('a moderator excluded the cohort, of which 41 stand')

      await reader.goto(film)
      await expect(notice).toContainText('41 ratings excluded by a moderator')
      await expect(async () => {
        await reader.goto(film)
        await expect(reader.locator('#score')).toContainText('201 ratings', { timeout: 100 })
      }).toPass({ timeout: 1_000 })

      await one.goto('/notifications')
      await one.getByRole('link', { name: `It no longer counts: your rating of ${title}` }).click()
      await expect(one).toHaveURL(/\/account\/standing\/\d+$/)
      const told = one.locator('main')
      for (const said of ['Forty accounts of one day', 'by a moderator', '0.5 of 5 stars', 'two days'])
        await expect(told).toContainText(said)
      await expect(told).not.toContainText(moderator)
      if (javaScriptEnabled) await isClean(one)
      await one.getByLabel('Why it should be decided otherwise').fill('I had just seen it.')
      await one.getByRole('button', { name: 'Appeal', exact: true }).click()
      await expect(one.getByRole('status')).toContainText('Your appeal is here')

      const act = /\d+/.exec(one.url().split('/').at(-1) ?? '')?.[0]
      const other = await seat()
      const second = await takeSeat(null)
      await giveRoles(second, ['moderator'])
      await comeInAs(other, second)
      await other.goto(`/moderation/second-looks/${act}`)
      await expect(other.locator('main')).toContainText('0.5 of 5 stars')
      await expect(other.locator('main')).not.toContainText(handle)
      if (javaScriptEnabled) await isClean(other)

      await other.goto('/moderation/weather')
      await other
        .getByRole('listitem')
        .filter({ hasText: title })
        .getByRole('button', { name: 'Take the exclusion back' })
        .click()
      await expect(other.getByRole('listitem').filter({ hasText: title })).toContainText('of which 0 stand')
      await expect(async () => {
        await reader.goto(film)
        await expect(reader.locator('#score')).toContainText('242 ratings', { timeout: 100 })
      }).toPass({ timeout: 1_000 })
      await expect(notice).toHaveCount(0)
    })
  })
