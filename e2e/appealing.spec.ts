import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { openCaseAbout } from './running/cases'
import { isClean } from './running/clean'
import { inTransaction } from './running/database'
import { keepThings } from './running/kept'
import { takeSeat } from './running/seats'
import { comeInAs, giveRoles } from './running/staff'

const film = '/films/gone-girl-2014'

/** Lists do not say whose an appeal is, so that a test finds its own by its act. */
const appealAgainst = (act: string): Promise<number> =>
  inTransaction(async (client) => {
    const { rows } = await client.query('select id from appeal where act_id = $1', [act])
    return rows[0].id
  })

async function moderator(page: Page): Promise<string> {
  const handle = await takeSeat(null)
  await giveRoles(handle, ['moderator'])
  await comeInAs(page, handle)
  return handle
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('what was removed is told, appealed against, looked at by somebody else and comes back', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.setTimeout(90_000)
      const author = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      const [handle, reporter] = [await takeSeat(author), await takeSeat(null)]
      const words = `The cinema of ${handle} stands in Lamp Street.`
      await author.goto(film)
      await author.waitForLoadState('networkidle')
      await author.getByLabel('Your comment').fill(words)
      await author.getByRole('button', { name: 'Comment', exact: true }).click()
      await expect(author).toHaveURL(/#comment-\d+$/)
      const comment = /\d+$/.exec(author.url())?.[0] ?? ''
      const id = await openCaseAbout(comment, reporter)

      const other = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      await moderator(other)
      const first = await moderator(page)
      await page.goto(`/moderation/cases/${id}`)
      await page.locator('summary').filter({ hasText: 'Remove' }).first().click()
      const form = page
        .locator('form')
        .filter({ has: page.getByRole('button', { name: 'Remove', exact: true }) })
      await form.getByLabel('Which rule').selectOption('people')
      await form.getByLabel('Why').fill('It tells where somebody lives.')
      await form.getByRole('button', { name: 'Remove', exact: true }).click()
      await expect(page).toHaveURL(/decided=\d+$/)

      await author.goto('/notifications')
      await author.getByRole('link', { name: /It was removed: your comment/ }).click()
      await expect(author).toHaveURL(/\/account\/standing\/\d+$/)
      const act = /\d+$/.exec(author.url())?.[0] ?? ''
      const told = author.locator('main')
      for (const said of ['It tells where somebody lives.', 'by a moderator', words])
        await expect(told).toContainText(said)
      for (const secret of [first, reporter]) await expect(told).not.toContainText(secret)
      if (javaScriptEnabled) await isClean(author)
      await author.goto(`/comments/${comment}`)
      await expect(told).toContainText(words)
      await expect(told.getByRole('status')).toContainText('It tells where somebody lives.')
      await author.getByRole('link', { name: 'What was decided, and what you can do' }).click()
      await expect(author).toHaveURL(`/account/standing/${act}`)
      await author
        .getByLabel('Why it should be decided otherwise')
        .fill('It is the cinema that stands there.')
      await author.getByRole('button', { name: 'Appeal', exact: true }).click()
      await expect(author.getByRole('status')).toContainText('Your appeal is here')

      await page.goto('/moderation/appeals')
      await expect(page.locator('main')).toContainText('You decided this the first time')

      await other.goto('/moderation/appeals')
      if (javaScriptEnabled) await isClean(other)
      await other.goto(`/moderation/second-looks/${act}`)
      await expect(other.getByText(words)).toBeVisible()
      await expect(other.locator('main')).not.toContainText(`${handle}’s`)
      if (javaScriptEnabled) await isClean(other)
      await other.getByLabel('Does the text break this rule?').selectOption('no')
      await other.getByRole('button', { name: 'Say so' }).click()
      await expect(other).toHaveURL(/appeals\?looked/)
      await other.goto(`/moderation/appeals/${await appealAgainst(act)}`)
      await expect(other.getByText('It is the cinema that stands there.')).toBeVisible()
      if (javaScriptEnabled) await isClean(other)
      await other.getByLabel('What comes of it').selectOption('upheld')
      await other.getByLabel('Why').fill('The cinema prints its address itself.')
      await other.getByRole('button', { name: 'Decide the appeal' }).click()
      await expect(other).toHaveURL(/appeals\?decided/)

      const reader = await browser.newPage({ baseURL })
      await reader.goto(film)
      await expect(reader.getByText(words)).toBeVisible()
      await author.goto('/account/standing')
      await expect(author.locator('main')).toContainText('appeal upheld')
    })
  })

test('who wrote it finds a removed review and a list where they stood, and nobody else does', async ({
  page,
  browser,
  baseURL,
}) => {
  const [handle, other] = [await takeSeat(page), await browser.newPage({ baseURL })]
  const [words, review] = ['The lamps of the foyer are the best of it.', `${film}/reviews/${handle}`]
  await keepThings(handle)
  await inTransaction((client) =>
    client.query(
      `insert into review (member_id, film_id, raw, cooked)
       select m.id, f.id, $2, '{"tree": [], "plain": {"open": "", "whole": ""}}' from member m, film f
       where m.handle = $1 and f.slug = 'gone-girl-2014'`,
      [handle, words],
    ),
  )
  await takeSeat(other)
  const reader = await browser.newPage({ baseURL })
  const list = `/members/${handle}/lists/kept`
  for (const kind of ['review', 'film_list']) await removeOf(handle, kind)
  for (const [address, says] of [
    [review, words],
    [list, 'Kept by a fixture'],
  ] as const) {
    await page.goto(address)
    await expect(page.locator('main')).toContainText(says)
    await expect(page.getByRole('status')).toContainText(
      'This was removed by a moderator. It names a street.',
    )
    await isClean(page)
    await page.getByRole('link', { name: 'What was decided, and what you can do' }).click()
    await expect(page).toHaveURL(/\/account\/standing\/\d+$/)
    for (const one of [other, reader]) expect((await one.goto(address))?.status()).toBe(404)
  }
})

/** A moderator removes what somebody has of this kind. */
const removeOf = (handle: string, table: string) =>
  inTransaction((client) =>
    client.query(
      `with a as (insert into moderation_act
           (kind, subject_kind, subject_id, member_id, decider, rule, rule_version, reason)
         select 'remove', $2::subject_kind, t.id, m.id, 'moderator', 'people', 1, 'It names a street.'
         from ${table} t join member m on m.id = t.member_id where m.handle = $1
         returning id, subject_kind, subject_id)
       insert into removal (act_id, subject_kind, subject_id) select * from a`,
      [handle, table === 'review' ? 'review' : 'list'],
    ),
  )
