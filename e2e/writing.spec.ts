import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { inTransaction } from './running/database'
import { password } from './running/members'
import { takeSeat } from './running/seats'

const film = '/films/gone-girl-2014'
const OPEN = 'The house is cold and well lit, and the film takes its time to say why.'

const body = (page: Page) => page.getByLabel('Review', { exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const kept = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible()
/** Before its scripts are there, a page saves nothing by itself. */
const open = async (page: Page, path: string) => {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

const reviewsOf = (handle: string) =>
  inTransaction(async (client) => {
    const { rows } = await client.query(
      'select raw from review where member_id = (select id from member where handle = $1)',
      [handle],
    )
    return rows.map(({ raw }) => raw)
  })
const endSessions = (handle: string) =>
  inTransaction((client) =>
    client.query('delete from session where member_id = (select id from member where handle = $1)', [handle]),
  )

async function isSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual(
    [],
  )
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
}

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const)
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } })

    test('a review is written, saved by itself, shown and posted; one, however often', async ({
      page,
      browser,
    }) => {
      const handle = await takeSeat(page)
      await open(page, film)
      await page.getByRole('link', { name: 'Write a review' }).click()
      await page.waitForLoadState('networkidle')
      await page.getByRole('radio', { name: 'four stars', exact: true }).check({ force: true })
      await page.getByLabel('Title').fill('A cold house')
      await body(page).fill('Too short')
      await expect(page.getByText('9 characters, 16 more at least')).toBeVisible()
      await body(page).fill(`${OPEN} She wrote it.`)
      await page.evaluate(() => {
        const text = document.querySelector<HTMLTextAreaElement>('#body')
        const at = text?.value.indexOf('She wrote it') ?? 0
        text?.setSelectionRange(at, at + 'She wrote it'.length)
      })
      await press(page, 'Mark the selection as a spoiler')
      await expect(body(page)).toHaveValue(`${OPEN} ||She wrote it||.`)
      await page
        .getByRole('group', { name: 'Acting' })
        .getByRole('radio', { name: 'for', exact: true })
        .check({ force: true })
      await kept(page, /^Saved \d\d:\d\d$/)
      const preview = page.getByRole('region', { name: 'Preview' })
      await expect(preview).toContainText('Spoiler She wrote it')
      await expect(preview.getByRole('heading', { name: 'A cold house' })).toBeVisible()
      await expect(preview.getByRole('img', { name: 'four stars' })).toBeVisible()
      await expect(preview.getByRole('list', { name: 'Aspects' })).toHaveText(/Acting/)
      await expect(preview).toContainText(handle)
      await expect(page.getByText('It reads as English.')).toBeVisible()
      await isSound(page)

      await open(page, `${film}/review`)
      await kept(page, 'This is your draft, saved')
      await expect(body(page)).toHaveValue(`${OPEN} ||She wrote it||.`)
      await page.getByRole('button', { name: 'Post the review' }).dblclick()
      await expect(page).toHaveURL(`${film}/reviews/${handle}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('A cold house')
      await expect(page.getByRole('img', { name: 'four stars' })).toBeVisible()
      await expect(page.getByRole('list', { name: 'Aspects' })).toHaveText(/Acting/)
      expect(await reviewsOf(handle)).toHaveLength(1)
      await page.goBack()
      await expect(body(page)).toHaveValue(`${OPEN} ||She wrote it||.`)

      const reader = await browser.newPage()
      const seen = await reader.goto(new URL(`${film}/reviews/${handle}`, page.url()).href)
      expect(seen?.status()).toBe(200)
      expect(await seen?.text()).not.toContain('She wrote it')
      await reader.close()
    })

    test('what changed is told word by word, and can be withdrawn and had back', async ({
      page,
      browser,
    }) => {
      const handle = await takeSeat(page)
      const here = `${film}/reviews/${handle}`
      await open(page, `${film}/review`)
      await body(page).fill(`${OPEN} She wrote it all down.`)
      await press(page, 'Post the review')
      await expect(page).toHaveURL(here)
      await inTransaction((client) =>
        client.query("update review_revision set at = at - interval '1 hour'", []),
      )
      await page.getByRole('link', { name: 'Change it' }).click()
      await page.waitForLoadState('networkidle')
      await body(page).fill(`${OPEN} ||She wrote it all down.|| Go.`)
      await kept(page, /^Saved/)
      await page.getByRole('radio', { name: 'two stars', exact: true }).check({ force: true })
      await page.getByLabel('Title').fill('Cold')
      await page.getByLabel('Language').selectOption('fr')
      await page.getByLabel('Seen on').fill('2026-11-01')
      await kept(page, /^Saved/)
      await press(page, 'Post the change')
      await expect(page).toHaveURL(here)
      await page.getByRole('link', { name: /^edited/ }).click()
      for (const words of [
        'Two stars given',
        'Language: from English to français',
        'Seen: from not said to 1 November 2026',
      ])
        await expect(page.getByText(words)).toBeVisible()
      await expect(page.getByText('Title given: “Cold”')).toBeVisible()
      await expect(page.getByRole('insertion').filter({ hasText: 'Go' })).toHaveCount(1)
      await isSound(page)
      const reader = await browser.newPage({ baseURL: new URL(page.url()).origin })
      const answer = await reader.goto(`${here}/history`)
      expect(await answer?.text()).not.toContain('all down')
      await reader.getByRole('link', { name: 'Show them all the same' }).click()
      await expect(reader.getByText('She wrote it all down')).toBeVisible()

      await page.goto(here)
      await page.getByRole('button', { name: /^Withdraw it/ }).click()
      await kept(page, 'You withdrew your review. Your stars stay.')
      expect((await reader.goto(here))?.status()).toBe(404)
      await reader.close()
      await page.goto('/account/reviews')
      await isSound(page)
      await page.getByRole('button', { name: /^Have it back/ }).click()
      await expect(page).toHaveURL(here)
      await expect(page.getByText('The house is cold')).toBeVisible()
    })
  })

test('what is written offline stays in the browser, and is saved once there is a line', async ({
  page,
  context,
  complaints,
}) => {
  await takeSeat(page)
  await open(page, `${film}/review`)
  await context.setOffline(true)
  await page.getByRole('radio', { name: 'one star', exact: true }).check({ force: true })
  await body(page).fill(OPEN)
  await kept(page, 'Balcony cannot be reached. Your text is kept in this browser.')
  await press(page, 'Post the review')
  await kept(page, /so this is not posted. Your text stays here/)
  await expect(body(page)).toHaveValue(OPEN)
  await expect(page.getByRole('radio', { name: 'one star', exact: true })).toBeChecked()
  const warned = page.waitForEvent('dialog').then((dialog) => [dialog.type(), dialog.accept()])
  // Pages arrive again, and nothing that is sent.
  await context.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await context.setOffline(false)
  await page.reload()
  expect((await warned)[0]).toBe('beforeunload')
  await kept(page, /had not reached Balcony. It is back.$/)
  await expect(body(page)).toHaveValue(OPEN)
  await context.unroute('**/*')
  await kept(page, /^Saved \d\d:\d\d$/)
  await page.reload()
  await kept(page, 'This is your draft, saved')
  await expect(body(page)).toHaveValue(OPEN)
  // That there was no line is what the browser complains about.
  complaints.length = 0
})

test('of two tabs neither overwrites the other unseen, and one that lost a race shows both texts', async ({
  page,
  context,
}) => {
  const handle = await takeSeat(page)
  const other = await context.newPage()
  for (const tab of [page, other]) await open(tab, `${film}/review`)
  await body(page).fill(OPEN)
  await kept(page, /^Saved/)
  await body(other).fill(`${OPEN} Or so it seems.`)
  await other.getByLabel('Title').fill('Or so')
  await other.getByLabel('Seen on').fill('2026-11-01')
  await kept(other, 'A newer draft of this was saved elsewhere, so this one is not saved.')
  await press(other, 'Go on with this one')
  await kept(other, /^Saved/)
  await press(page, 'Post the review')
  await expect(page).toHaveURL(`${film}/reviews/${handle}`)
  await press(other, 'Post the review')
  await expect(other.getByRole('heading', { name: 'Two texts of one review' })).toBeVisible()
  await expect(other.getByRole('insertion')).toContainText('Or so it seems')
  await isSound(other)
  const row = (name: string) => other.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('Title')).toContainText('none')
  await expect(row('Seen on')).toContainText('1 November 2026')
  await press(other, 'Take this for “Title”')
  await expect(row('Title')).toHaveCount(0)
  await expect(other.getByLabel('Title')).toHaveValue('')
  await expect(row('Seen on')).toBeVisible()
  await expect(body(other)).toHaveValue(`${OPEN} Or so it seems.`)
  expect(await reviewsOf(handle)).toEqual([OPEN])
  await press(other, 'Post the change')
  await expect(other).toHaveURL(`${film}/reviews/${handle}`)
  expect(await reviewsOf(handle)).toEqual([`${OPEN} Or so it seems.`])
  await other.close()
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('who was signed out while writing gets their text back at the door', async ({ page }) => {
      const handle = await takeSeat(page)
      await open(page, `${film}/review`)
      await page.getByLabel('Title').fill('Kept')
      await body(page).fill(OPEN)
      if (javaScriptEnabled) await kept(page, /^Saved/)
      await endSessions(handle)
      if (javaScriptEnabled) {
        await body(page).fill(`${OPEN} Then the door.`)
        await kept(page, 'You were signed out meanwhile. Your text is kept in this browser.')
      } else await body(page).fill(`${OPEN} Then the door.`)
      await press(page, 'Post the review')
      await page.getByLabel('Handle or e-mail').fill(handle)
      await page.getByLabel('Password').fill(password)
      await press(page, 'Sign in')
      await kept(page, 'You were signed out while writing.')
      await expect(body(page)).toHaveValue(`${OPEN} Then the door.`)
      await expect(page.getByLabel('Title')).toHaveValue('Kept')
      await press(page, 'Post the review')
      await expect(page).toHaveURL(`${film}/reviews/${handle}`)
      expect(await reviewsOf(handle)).toEqual([`${OPEN} Then the door.`])
    })
  })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a form with three buttons does it all, from the film’s page on', async ({ page }) => {
    const handle = await takeSeat(page)
    await endSessions(handle)
    await page.goto(film)
    await page.getByRole('link', { name: 'Write a review' }).click()
    await page.getByLabel('Handle or e-mail').fill(handle)
    await page.getByLabel('Password').fill(password)
    await press(page, 'Sign in')
    await expect(page).toHaveURL(`${film}/review`)

    await body(page).fill('Too short')
    await page.getByLabel('Title').fill('A cold house')
    await page.getByRole('radio', { name: 'three stars', exact: true }).check({ force: true })
    await press(page, 'Post the review')
    await kept(page, 'Write at least 25 characters; these are 9.')
    await expect(page.getByLabel('Title')).toHaveValue('A cold house')
    await expect(page.getByRole('radio', { name: 'three stars', exact: true })).toBeChecked()

    await body(page).fill(`${OPEN} ||She wrote it.||`)
    await press(page, 'Preview')
    const preview = page.getByRole('region', { name: 'Preview' })
    await expect(preview).toContainText('Spoiler She wrote it.')
    await expect(preview.getByRole('heading', { name: 'A cold house' })).toBeVisible()
    await expect(preview.getByRole('img', { name: 'three stars' })).toBeVisible()
    await expect(page.getByLabel('Title')).toHaveValue('A cold house')
    await page.getByLabel('Seen on').fill('2026-11-01')
    await press(page, 'Save draft')
    await kept(page, /^Saved on/)
    await page.goto('/account/reviews')
    await page.getByRole('link', { name: 'Go on writing' }).click()
    await expect(page.getByLabel('Seen on')).toHaveValue('2026-11-01')
    await press(page, 'Post the review')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A cold house')
    await page.getByRole('button', { name: /^Withdraw it/ }).click()
    await press(page, 'Have it back')
    await expect(page).toHaveURL(`${film}/reviews/${handle}`)
    const other = '/films/oldboy-2003'
    await page.goto(`${other}/review`)
    await body(page).fill('A corridor, and nobody in it who is not sorry afterwards.')
    await press(page, 'Post the review')
    await page.getByRole('button', { name: /^Withdraw it/ }).click()
    await page.goto('/account/reviews')
    await page.getByText('What you wrote').click()
    await expect(page.getByText('A corridor, and nobody in it')).toBeVisible()
    await page.getByText('Delete it for good …').click()
    await page.getByRole('button', { name: /^Delete it for good/ }).click()
    await expect(page.getByText('What you wrote')).toHaveCount(0)

    await page.goto(`${film}/review`)
    await body(page).fill(`${OPEN} And more.`)
    await press(page, 'Save draft')
    await page.getByText('Discard it …').click()
    await press(page, 'Discard the draft, keep the review as it is')
    await expect(body(page)).toHaveValue(`${OPEN} ||She wrote it.||`)
  })
})

test('who may not post is told before they write, until when and why, and keeps a draft', async ({
  page,
}) => {
  const handle = await takeSeat(page)
  const silencing = await inTransaction(async (client) => {
    await client.query("update member set silenced_until = '2099-05-01' where handle = $1", [handle])
    const { rows } = await client.query(
      `with act as (
         insert into moderation_act (kind, subject_kind, subject_id, member_id, decider, rule, rule_version, reason, until)
         select 'silence', 'profile', id, id, 'moderator', 'people', 1, 'Wrote that another is no person.', '2099-05-01'
         from member where handle = $1 returning id, member_id, until)
       insert into restriction (kind, member_id, by_id, rule, rule_version, reason, until, act_id)
       select 'silence', member_id, 0, 'people', 1, 'Wrote that another is no person.', until, id from act returning act_id`,
      [handle],
    )
    return rows[0].act_id
  })
  await open(page, `${film}/review`)
  await kept(page, 'You cannot post until 1 May 2099.')
  await expect(page.getByText('Wrote that another is no person.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Post the review' })).toHaveCount(0)
  await body(page).fill(OPEN)
  await kept(page, /^Saved \d\d:\d\d$/)
  await isSound(page)
  await page.reload()
  await expect(body(page)).toHaveValue(OPEN)
  await page.getByRole('link', { name: 'The rule, and what you can do' }).click()
  await expect(page).toHaveURL(`/account/standing/${silencing}`)
})
