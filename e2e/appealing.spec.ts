import { expect, test } from './browser'
import { isClean } from './running/clean'
import { inTransaction } from './running/database'
import { keepThings } from './running/kept'
import { lettersTo } from './running/members'
import { openCaseOfReview } from './running/moderation/cases'
import { layRatedFilm } from './running/moderation/weather'
import { takeSeat } from './running/seats'
import { comeInAsStaff } from './running/staff'

const film = '/films/gone-girl-2014'

/** Lists do not say whose an appeal is, so that a test finds its own by its act. */
const appealAgainst = (act: string): Promise<number> =>
  inTransaction(async (client) => {
    const { rows } = await client.query('select id from appeal where act_id = $1', [act])
    return rows[0].id
  })

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('reported, hidden, removed, told, appealed against, looked at again, and all of it back', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.setTimeout(120_000)
      const newPage = async () => (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
      const [author, reporter, other, reader] = [
        await newPage(),
        await newPage(),
        await newPage(),
        await newPage(),
      ]
      const [handle, who] = [await takeSeat(author), await takeSeat(reporter)]
      const slug = `order-in-the-house-${handle}`
      await layRatedFilm(slug, 'Order in the House')
      const [place, words] = [`/films/${slug}`, `The cinema of ${handle} stands in Lamp Street.`]
      const review = `${place}/reviews/${handle}`

      await author.goto(`${place}/review`)
      await author.waitForLoadState('networkidle')
      await author.getByRole('radio', { name: 'five stars', exact: true }).check({ force: true })
      await author.getByLabel('Review', { exact: true }).fill(words)
      await author.getByRole('button', { name: 'Post the review' }).click()
      await expect(author).toHaveURL(new RegExp(review))

      // What everybody reads: the score, as it says itself, and whether the review stands.
      const score = reader.getByText(/of 5 stars, from \d+ ratings/)
      const said = async (ratings: number) => {
        await expect(async () => {
          await reader.goto(place)
          await expect(score).toContainText(`from ${ratings} ratings`, { timeout: 100 })
        }).toPass({ timeout: 8_000 })
        return [await score.locator('..').textContent(), await reader.getByText(words).count()]
      }
      const answer = async () => (await reader.goto(review))?.status()
      const before = await said(201)
      expect([await answer(), before[1]]).toEqual([200, 1])

      const { id, number } = await openCaseOfReview(handle, await takeSeat(null), await takeSeat(null))
      await reporter.goto(`/report/review/${number}`)
      await reporter.getByRole('radio', { name: 'Harassment' }).check()
      await reporter.getByRole('button', { name: 'Report', exact: true }).click()
      await expect(reporter).toHaveURL('/account/reports?done=made')
      expect(await answer()).toBe(404)
      expect(await said(201)).toEqual([before[0], 0])
      const told = author.locator('main')
      await author.goto('/notifications')
      await author.getByRole('link', { name: /It is hidden until somebody has looked at it/ }).click()
      for (const part of ['by an automatic rule', words]) await expect(told).toContainText(part)

      await comeInAsStaff(other, 'moderator')
      const first = await comeInAsStaff(page, 'moderator')
      await page.goto(`/moderation/cases/${id}`)
      await page.getByRole('link', { name: 'Remove everything of theirs' }).click()
      await page.getByLabel('Which rule').selectOption('people')
      await page.getByLabel('Why').fill('It tells where somebody lives.')
      await page.getByRole('button', { name: 'Remove everything' }).click()
      await expect(page).toHaveURL(/decided=\d+$/)
      const during = await said(200)
      expect([during[0] === before[0], during[1], await answer()]).toEqual([false, 0, 404])

      await author.goto('/notifications')
      await author.getByRole('link', { name: /Everything you wrote was removed/ }).click()
      await expect(author).toHaveURL(/\/account\/standing\/\d+$/)
      const act = /\d+$/.exec(author.url())?.[0] ?? ''
      for (const part of ['It tells where somebody lives.', 'by a moderator', words])
        await expect(told).toContainText(part)
      for (const secret of [first, who]) await expect(told).not.toContainText(secret)
      if (javaScriptEnabled) await isClean(author)
      const letter = (await lettersTo(`${handle}@example.org`, 2)).at(-1) ?? ''
      for (const part of ['It tells where somebody lives.', `/account/standing/${act}`])
        expect(letter).toContain(part)
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

      expect([await said(201), await answer()]).toEqual([before, 200])
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
  // Staff can look at it as its author does, and press nothing.
  const staff = await browser.newPage({ baseURL })
  await comeInAsStaff(staff, 'moderator')
  const asReader = `/administration/members/${handle}/as-reader/gone-girl-2014`
  expect((await staff.goto(asReader))?.status()).toBe(404)
  await staff.goto(`${asReader}?as=author`)
  await expect(staff.getByRole('note')).toContainText('how its author sees it')
  const seen = staff.locator('[inert]')
  for (const part of [words, 'This was removed by a moderator.']) await expect(seen).toContainText(part)
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
