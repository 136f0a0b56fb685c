import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { expect, test } from './browser'
import { inTransaction } from './running/database'
import { newHandle } from './running/members'
import { takeSeat } from './running/seats'
import { comeInAs } from './running/staff'

const film = '/films/gone-girl-2014'
const review = '/films/ballerina-2023/critic-reviews/movie-bunker'

const screens = [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const

/** What somebody without an account finds at an address within a second of its change. */
async function readerFinds(browser: Browser, page: Page, path: string, words: RegExp): Promise<void> {
  const reader = await browser.newPage()
  await expect(async () => {
    const answer = await reader.goto(new URL(path, page.url()).href)
    expect(await answer?.text()).toMatch(words)
  }).toPass({ timeout: 3_000 })
  await reader.close()
}

const sayIn = async (page: Page, words: string, button: 'Comment' | 'Answer') => {
  await page.getByLabel('Your comment').fill(words)
  await page.getByRole('button', { name: button, exact: true }).click()
}
const commentBy = (page: Page, handle: string) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: handle, exact: true }) })
    .filter({ hasNot: page.getByRole('article') })

test('a thread grows: said, answered, quoted, found helpful, changed and deleted', async ({
  page,
  browser,
}) => {
  const one = await takeSeat(page)
  await page.goto(film)
  await page.waitForLoadState('networkidle')
  const words = `Colder than its poster, says ${one}.`
  await sayIn(page, `${words} It was ||the diary||.`, 'Comment')
  await expect(page).toHaveURL(/gone-girl-2014#comment-\d+$/)
  const own = commentBy(page, one).filter({ hasText: words })
  await expect(own).toContainText('the diary')
  await expect(page.getByLabel('Your comment')).toHaveValue('')
  await readerFinds(browser, page, film, new RegExp(words))
  const anchor = new URL(page.url()).hash

  // Somebody who has not seen it gets no word of the spoiler, and answers a passage of their choice.
  const elsewhere = await browser.newContext()
  const second = await elsewhere.newPage()
  const other = await takeSeat(second)
  await second.goto(new URL(`${film}${anchor}`, page.url()).href)
  await second.waitForLoadState('networkidle')
  const theirs = second.locator(anchor)
  expect(await second.content()).not.toContain('the diary')
  await theirs.getByRole('button', { name: 'Yes' }).click()
  await expect(theirs).toContainText('One found this helpful')
  await expect(theirs.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true')
  await theirs.getByText(words).evaluate((paragraph) => {
    const range = document.createRange()
    range.setStart(paragraph.firstChild as Node, 0)
    range.setEnd(paragraph.firstChild as Node, 'Colder than its poster'.length)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await theirs.getByRole('link', { name: 'Quote' }).click()
  const begun = second.getByLabel('Your comment')
  await expect(begun).toHaveValue(`> Colder than its poster\n>\n> — ${one}\n\n`)
  await begun.press('Control+End')
  await begun.pressSequentially('But warm at the edges.')
  await second.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(second).toHaveURL(/\/comments\/\d+#comment-\d+$/)
  await expect(commentBy(second, other)).toContainText('But warm at the edges.')
  // Its own address leads anybody to where it stands.
  const place = new URL(second.url())
  await readerFinds(browser, page, place.hash.replace('#comment-', '/comments/'), /But warm at the edges/)
  await second.getByRole('link', { name: 'Spoiler: show' }).click()
  await expect(second.getByRole('article').last()).toContainText('the diary')

  // Two tabs: the one that comes too late is told, and loses nothing.
  const thread = new URL(`/comments/${anchor.slice('#comment-'.length)}`, page.url()).href
  await page.goto(`${thread}/edit`)
  await expect(page.getByText('since somebody has answered')).toBeVisible()
  const tab = await page.context().newPage()
  await tab.goto(`${thread}/edit`)
  await tab.getByLabel('Your comment').fill(`${words} Or so I said.`)
  await tab.getByRole('button', { name: 'Save the change' }).click()
  await expect(tab.locator(anchor)).toContainText('edited')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Your comment').fill('Another thing entirely.')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByText('You changed this comment elsewhere meanwhile')).toBeVisible()
  await expect(page.getByLabel('Your comment')).toHaveValue('Another thing entirely.')
  await page.getByText('As it stands now').click()
  await expect(page.getByText('Or so I said.')).toBeVisible()

  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page).toHaveURL(thread)
  await expect(page.getByText('Deleted by its author.')).toBeVisible()
  await expect(commentBy(page, other)).toBeVisible()
  await readerFinds(browser, page, thread, /Deleted by its author/)
  await elsewhere.close()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a critic’s summary is quoted, the same form sent again is one comment, and mine can go', async ({
    page,
  }) => {
    await page.goto(review)
    await page.getByRole('link', { name: 'Quote the summary' }).click()
    await expect(page).toHaveURL(/\/sign-in\?to=/)
    const one = await takeSeat(page)
    await page.goto(review)
    await page.getByRole('link', { name: 'Quote the summary' }).click()
    const form = page.getByLabel('Your comment')
    await expect(form).toHaveValue(/^> Grants the film .+\n>\n> — Movie Bunker\n\n$/s)
    const words = `I heard the same, says ${one}.`
    await form.fill(`${await form.inputValue()}${words}`)
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    await expect(page).toHaveURL(/movie-bunker#comment-\d+$/)
    await page.goBack()
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    const mine = commentBy(page, one).filter({ hasText: words })
    await expect(mine).toHaveCount(1)
    await page.goto('/films/ballerina-2023')
    await expect(page.getByRole('link', { name: /^\w+ comments?$/ }).first()).toBeVisible()
    await page.goto(review)
    await mine.getByRole('link', { name: 'Edit or delete' }).click()
    await page.getByLabel('Your comment').fill('')
    await page.getByRole('button', { name: 'Save the change' }).click()
    await expect(page).toHaveURL(/edit$/)
    await page.getByRole('button', { name: 'Delete it' }).click()
    await expect(page).toHaveURL(/movie-bunker#discussion$/)
    await expect(mine).toHaveCount(0)
  })

  test('who may not answer is told so in words, and too much is told beside the field', async ({ page }) => {
    const author = await takeSeat(null, newHandle())
    const id = await inTransaction(async (client) => {
      const { rows } = await client.query(
        `insert into review (member_id, film_id, raw, cooked, who_may_answer)
         select m.id, f.id, $2, '{"tree": []}', 'followed' from member m, film f
         where m.handle = $1 and f.slug = 'gone-girl-2014' returning id`,
        [author, 'I sat through the credits, and then once more through them.'],
      )
      return rows[0].id
    })
    const path = `${film}/reviews/${author}`
    const asked = 'takes answers only from people they follow'
    await page.goto(path)
    await expect(page.getByText(asked)).toBeVisible()
    const one = await takeSeat(page)
    for (const closed of [path, `/comments/on/review/${id}`]) {
      await page.goto(closed)
      await expect(page.getByText(asked)).toBeVisible()
      await expect(page.getByLabel('Your comment')).toHaveCount(0)
    }
    await inTransaction((client) =>
      client.query(
        `insert into member_follow (follower_id, followed_id)
         select a.id, b.id from member a, member b where a.handle = $1 and b.handle = $2`,
        [author, one],
      ),
    )
    await page.goto(path)
    await page.getByLabel('Your comment').fill('\u200b')
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    await expect(page.getByText('Write something.')).toBeVisible()
    await sayIn(page, 'Then let us sit through them together.', 'Comment')
    await expect(commentBy(page, one)).toContainText('together')

    // Who was signed out meanwhile finds it again.
    await page.getByLabel('Your comment').fill('Typed before the session was over.')
    await inTransaction((client) =>
      client.query(
        'update session set expires_at = now() where member_id = (select id from member where handle = $1)',
        [one],
      ),
    )
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You were signed out meanwhile.')
    await comeInAs(page, one)
    await page.goto(path)
    await expect(page.getByLabel('Your comment')).toHaveValue('Typed before the session was over.')
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    await expect(commentBy(page, one)).toHaveCount(2)

    // The review goes, and what was said to it stays in reach of who said it.
    await inTransaction((client) =>
      client.query('update review set withdrawn_at = now() where id = $1', [id]),
    )
    await page.goto('/account/comments')
    await expect(page.getByText('Only you read it')).toHaveCount(2)
    await page.getByRole('link', { name: 'On a review of Gone Girl' }).first().click()
    await expect(page.getByText('What you said it to is not here')).toBeVisible()
    await page.getByRole('button', { name: 'Delete it' }).click()
    await expect(page).toHaveURL('/account/comments')
    await expect(page.getByText('Only you read it')).toHaveCount(1)
    await page.goto('/comments/on/review/2147483648')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This seat is empty.')
  })
})

for (const { colorScheme, viewport } of screens)
  test.describe(`${colorScheme}, ${viewport.width} pixels wide`, () => {
    test.use({ colorScheme, viewport })

    test('axe finds nothing on pages of comments, and nothing is wider than the screen', async ({ page }) => {
      await takeSeat(page)
      await page.goto(`${film}/discussion`)
      await sayIn(page, `A thread, ${viewport.width} pixels wide. ${'long'.repeat(60)} ||hidden||`, 'Comment')
      await page.waitForURL(/#comment-/)
      const [, id] = /#comment-(\d+)$/.exec(page.url()) ?? []
      await page.goto(`/comments/on/comment/${id}?quote=`)
      await page.getByRole('button', { name: 'Answer', exact: true }).click()
      await expect(page).toHaveURL(/\/comments\/\d+#/)
      for (const path of [
        ...[`${film}/discussion`, `/comments/${id}`, `/comments/${id}/revealed`],
        ...[`/comments/${id}/edit`, `/comments/on/comment/${id}?quote=`, '/account/comments'],
      ]) {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect([
          path,
          violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ target }) => target)]),
        ]).toEqual([path, []])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(viewport.width)
      }
    })
  })
