import { expect, test } from './browser'
import { isClean } from './running/clean'
import { inTransaction } from './running/database'
import { takeSeat } from './running/seats'
import { comeInAsStaff } from './running/staff'

/** Two films under nearly one name, each rated by one member, as database rows. */
const layTwo = (name: string, handles: readonly string[]) =>
  inTransaction(async (client) => {
    for (const [n, handle] of handles.entries()) {
      const title = n === 0 ? name : `${name}s`
      const slug = title.toLowerCase()
      await client.query(
        `with f as (insert into film (slug, title, sort_title, year) values ($1, $2, $1, 2001) returning id),
           s as (insert into film_sheet (film_id, document) select id,
             (select document from film_sheet where film_id = (select id from film where slug = 'oldboy-2003')) from f),
           e as (insert into search_entry (kind, film_id, label, folded, key) select 'film', id, $2, $1, $1 from f)
         insert into rating (member_id, film_id, half_stars)
         select m.id, f.id, 8 from f, member m where m.handle = $3`,
        [slug, title, handle],
      )
    }
  })

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('an editor makes two films one, and two again', async ({ page, browser, baseURL }) => {
      test.slow()
      const name = javaScriptEnabled ? 'Lamplighter' : 'Lampblack'
      const slug = name.toLowerCase()
      await layTwo(name, [await takeSeat(null), await takeSeat(null)])
      await comeInAsStaff(page, 'editor')
      await page.goto(`/desk/merge/film/${slug}`)
      if (javaScriptEnabled) await isClean(page)
      await page.getByLabel('Name or address').fill(`${name}s`)
      await page.getByRole('button', { name: 'Look for it' }).click()
      await page.getByRole('link', { name: `${name}s (2001)` }).click()
      await expect(page.getByRole('heading', { name: `Into ${name}s (2001)` })).toBeVisible()
      await expect(page.getByText('1 rating', { exact: true })).toBeVisible()
      if (javaScriptEnabled) await isClean(page)
      await page.getByLabel('Why they are one').fill('One has an s too many.')
      await page.getByRole('button', { name: 'Make them one' }).click()
      await expect(page).toHaveURL(new RegExp(`/desk/merge/film/${slug}s\\?done=merged`))
      await expect(page.getByRole('status')).toContainText('They are one.')
      await expect(page.getByText('One has an s too many.')).toBeVisible()
      if (javaScriptEnabled) await isClean(page)

      const reader = await browser.newPage({ baseURL })
      await reader.goto(`/films/${slug}/reviews`)
      await expect(reader).toHaveURL(`/films/${slug}s/reviews`)
      await page.getByRole('button', { name: `Take it back: ${name}` }).click()
      await expect(page.getByRole('status')).toContainText('both are there again')
      await reader.goto(`/films/${slug}`)
      await expect(reader).toHaveURL(`/films/${slug}`)
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(name)
    })
  })
