import { expect, test } from './browser'
import { isClean } from './running/clean'
import { inTransaction } from './running/database'
import { openCaseAbout } from './running/moderation/cases'
import { takeSeat } from './running/seats'
import { comeInAs, comeInAsStaff, giveRoles } from './running/staff'

test.afterEach(() =>
  inTransaction((client) =>
    client.query(
      `insert into site_setting (key, version) select key, max(version) + 1 from site_setting group by key;
       select pg_notify('balcony_tags', 'settings,notice')`,
    ),
  ),
)

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('thresholds and texts are set, count at once for every reader, and are set back', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.slow()
      const handle = await comeInAsStaff(page, 'administrator')
      const reader = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      await reader.goto('/method')
      await expect(reader.getByText('From a weight of 10, by 3 members or more')).toBeVisible()

      await page.goto('/administration/settings')
      const weight = page.getByRole('listitem').filter({ hasText: 'Weight that hides' })
      await weight.getByText('Change “').click()
      await weight.getByLabel('New value').fill('ten')
      await weight.getByRole('button', { name: 'Set it: Weight that hides', exact: true }).click()
      await expect(weight.getByRole('alert')).toHaveText('Write a whole number from 1 to 1,000.')
      await expect(weight.getByLabel('New value')).toHaveValue('ten')
      if (javaScriptEnabled) await isClean(page)
      await weight.getByLabel('New value').fill('14')
      await weight.getByRole('button', { name: 'Set it: Weight that hides', exact: true }).click()
      await expect(weight.getByRole('status')).toHaveText('Set. It counts from the next request on.')
      await expect(weight).toContainText('14 points of weight')
      await expect(weight).toContainText(`Set by ${handle} on`)
      await reader.goto('/method')
      await expect(reader.getByText('From a weight of 14, by 3 members or more')).toBeVisible()

      // Somebody else sets it while this page is open.
      await weight.getByText('Change “').click()
      await inTransaction((client) =>
        client.query(`insert into site_setting (key, version, value) select key, max(version) + 1, '16'
          from site_setting where key = 'hideWeight' group by key`),
      )
      await weight.getByLabel('New value').fill('18')
      await weight.getByRole('button', { name: 'Set it: Weight that hides', exact: true }).click()
      await expect(weight.getByText('Somebody changed this meanwhile.')).toBeVisible()
      await page.goto('/administration/settings')
      await weight.getByRole('button', { name: 'Back to the default: Weight that hides' }).click()
      await expect(weight).toContainText('10 points of weight')
      await weight.getByText(/^\d+ changes/).click()
      await expect(weight.getByRole('listitem').first()).toContainText('the default')

      const notice = page.getByRole('listitem').filter({ hasText: 'Notice on every page' })
      await notice.getByText('Change “').click()
      await notice.getByLabel('New text').fill('The bar is closed on *Sunday*.')
      await notice.getByRole('button', { name: 'Set it: Notice on every page', exact: true }).click()
      await expect(notice.getByRole('status')).toBeVisible()
      for (const [who, path] of [
        [page, '/administration/settings'],
        [reader, '/'],
        [reader, '/films/ballerina-2023'],
        [reader, '/about'],
      ] as const) {
        await who.goto(path)
        await expect(who.getByRole('complementary', { name: 'Notice' })).toHaveText(
          'The bar is closed on Sunday.',
        )
      }
      const line = page.getByRole('listitem').filter({ hasText: 'Line on the sign-up page' })
      await line.getByText('Change “').click()
      await line.getByLabel('New text').fill('Sit where you like.')
      await line.getByRole('button', { name: 'Set it: Line on the sign-up page', exact: true }).click()
      await expect(line.getByRole('status')).toBeVisible()
      await reader.goto('/sign-up')
      await expect(reader.getByText('Sit where you like.')).toBeVisible()
      const about = page.getByRole('listitem').filter({ hasText: 'About this house' })
      await about.getByText('Change “').click()
      await about.getByLabel('New text').fill('We are the film club of the harbour.\n\n- Tuesdays\n- Fridays')
      await about.getByRole('button', { name: 'Set it: About this house', exact: true }).click()
      await expect(about.getByRole('status')).toBeVisible()
      await reader.goto('/about')
      await expect(reader.getByRole('region', { name: 'About this house' })).toContainText('Fridays')
      await page.goto('/administration/log')
      await expect(page.getByText(/setting claimMinutes|setting about/).first()).toBeVisible()
    })
    test('a rule has a next version, and a reason begins with a template', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.slow()
      await comeInAsStaff(page, 'administrator')
      const words = `Name whom you quote, ${javaScriptEnabled ? 'always' : 'each time'}.`
      await page.goto('/administration/guidelines/quoting')
      await page.getByLabel('How it is to read').fill('No')
      await page.getByRole('button', { name: 'Look at it first' }).click()
      await expect(page.getByText('Write at least 5 characters.')).toBeVisible()
      await page.getByLabel('How it is to read').fill(words)
      await page.getByRole('button', { name: 'Look at it first' }).click()
      await expect(page.getByRole('heading', { name: 'Looked at' })).toBeVisible()
      if (javaScriptEnabled) await isClean(page)
      await page.getByRole('button', { name: 'Put it in force' }).click()
      await expect(page.getByRole('status')).toHaveText('In force. The guidelines say so already.')
      const reader = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      await reader.goto('/guidelines')
      const rule = reader.locator('#quoting')
      await expect(rule).toContainText(words)
      await rule.getByRole('link', { name: 'How it read before' }).click()
      await expect(
        reader.getByRole('listitem').filter({ hasText: 'Write your own words' }).last(),
      ).toBeVisible()

      const begins = `It names where somebody lives, ${javaScriptEnabled ? 'street' : 'house'} and all.`
      await page.goto('/administration/reasons')
      const one = page.getByRole('listitem').filter({ hasText: begins })
      await page.getByLabel('What the reason begins with').last().fill(begins)
      await page.getByRole('button', { name: 'Offer it to moderators' }).click()
      await expect(one).toBeVisible()
      await page.getByLabel('What the reason begins with').last().fill(begins)
      await page.getByRole('button', { name: 'Offer it to moderators' }).click()
      await expect(page.getByText('There is one that says just this already.')).toBeVisible()
      if (javaScriptEnabled) await isClean(page)

      const handle = await takeSeat(null)
      await giveRoles(handle, ['moderator'])
      const moderator = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      await comeInAs(moderator, handle)
      const author = await takeSeat(reader)
      await reader.goto('/films/gone-girl-2014')
      await reader.waitForLoadState('networkidle')
      await reader.getByLabel('Your comment').fill(`${author} lives at number nine.`)
      await reader.getByRole('button', { name: 'Comment', exact: true }).click()
      await expect(reader).toHaveURL(/#comment-\d+$/)
      const comment = /\d+$/.exec(reader.url())?.[0] ?? ''
      const casePath = `/moderation/cases/${await openCaseAbout(comment, await takeSeat(null))}`
      await moderator.goto(casePath)
      await moderator.waitForLoadState('networkidle')
      const removing = moderator
        .getByRole('listitem')
        .filter({ hasText: 'Remove' })
        .filter({ hasText: begins })
      await removing.getByText('Remove', { exact: true }).first().click()
      if (javaScriptEnabled) await removing.getByLabel('Why').fill('With its number.')
      await removing.getByRole('link', { name: begins }).click()
      await expect(removing.getByLabel('Why')).toHaveValue(
        javaScriptEnabled ? `${begins}\n\nWith its number.` : begins,
      )
      await expect(removing.getByLabel('Which rule')).toHaveValue('people')
      if (javaScriptEnabled) await isClean(moderator)
      await removing.getByRole('button', { name: 'Remove' }).click()
      await expect(moderator).toHaveURL(/decided=\d+/)
      await moderator.goto(casePath)
      await expect(moderator.getByText(begins)).toBeVisible()

      await one.getByRole('button', { name: 'Retire' }).click()
      await expect(page.getByRole('status')).toHaveText('Retired. Nobody is offered it any more.')
    })
  })
