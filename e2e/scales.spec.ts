import { expect, test } from './browser'
import { isClean } from './running/clean'
import { inTransaction } from './running/database'
import { comeInAsStaff } from './running/staff'

/** Adds a film with a review that gives a letter, by an outlet of its own, as its database rows. */
const layFilm = (name: string) =>
  inTransaction(async (client) => {
    const slug = name.toLowerCase()
    await client.query(`insert into outlet (slug, name) values ($1, $2)`, [slug, name])
    await client.query(`insert into film (slug, title, sort_title, year) values ($1, $2, $2, 2001)`, [
      slug,
      name,
    ])
    await client.query(
      `insert into critic_review (film_id, slug, outlet_id, score_raw, score_value, score_best, verdict,
         verdict_basis, summary, provenance)
       select f.id, 'r', o.id, 'B', 75, 100, 'positive', 'score', 'It is fine.', 'a test'
       from film f, outlet o where f.slug = $1 and o.slug = $1`,
      [slug],
    )
  })

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('an editor says what a house’s words count for, and reads what that changed', async ({
      page,
      browser,
      baseURL,
    }) => {
      test.slow()
      const name = `Lantern${javaScriptEnabled ? 'lit' : 'dim'}`
      const path = `/desk/outlets/${name.toLowerCase()}`
      await layFilm(name)
      await comeInAsStaff(page, 'editor')
      await page.goto('/desk/outlets')
      if (javaScriptEnabled) await isClean(page)
      await page.getByRole('link', { name }).click()
      await expect(page).toHaveURL(path)
      await page.getByLabel('The highest').fill('10')
      await page.getByLabel('What it calls its scores').fill('B = 3\nMust see')
      await page.getByLabel('Why', { exact: true }).fill('Their own page says so.')
      await page.getByRole('button', { name: 'See what it would change' }).click()
      await expect(page.getByText('“Must see”: write each as a label')).toBeVisible()
      await page.getByLabel('What it calls its scores').fill('B = 3\nMust see = 10')
      await page.getByRole('button', { name: 'See what it would change' }).click()
      await expect(page.getByRole('heading', { name: 'It would change 1 film' })).toBeVisible()
      await expect(page.getByText('“B” 75.0 → 30.0')).toBeVisible()
      if (javaScriptEnabled) await isClean(page)
      await page.getByRole('button', { name: 'Put it in force' }).click()
      await expect(page).toHaveURL(new RegExp(`${path}\\?done=saved`))
      await expect(page.getByRole('status')).toContainText('It is in force.')
      await expect(page.getByRole('heading', { name: 'Version 1, in force' })).toBeVisible()
      await expect
        .poll(
          async () => {
            await page.reload()
            return page.getByText('1 review was scored anew, in 1 film.').count()
          },
          { timeout: 20_000 },
        )
        .toBe(1)
      await page.getByText('What it changed, film by film').click()
      if (javaScriptEnabled) await isClean(page)

      // Its name and its address: what was there leads on.
      await page.getByLabel('Name', { exact: true }).fill(`The ${name}`)
      await page.getByLabel('Address').fill(`the-${name.toLowerCase()}`)
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page).toHaveURL(/\?done=changed/)
      await expect(page.getByText(`Name: ${name} → The ${name}`)).toBeVisible()
      const reader = await browser.newPage({ baseURL })
      await reader.goto(`/outlets/${name.toLowerCase()}`)
      await expect(reader).toHaveURL(`/outlets/the-${name.toLowerCase()}`)
      await expect(reader.getByText('In its own words: B (3), Must see (10).')).toBeVisible()
      await expect(reader.getByText('30 of 100')).toBeVisible()
    })

    test('the letters are everybody’s to read, and an editor’s to try', async ({
      page,
      browser,
      baseURL,
    }) => {
      const reader = await browser.newPage({ baseURL })
      await reader.goto('/method#letters')
      await expect(reader.getByRole('listitem').filter({ hasText: 'B+ 83' })).toBeVisible()
      await comeInAsStaff(page, 'editor')
      await page.goto('/desk/scales/letters')
      const letters = page.getByLabel('The letters')
      await letters.fill((await letters.inputValue()).replace('C = 50', 'C = 48'))
      await page.getByLabel('Why', { exact: true }).fill('To be looked at.')
      await page.getByRole('button', { name: 'See what it would change' }).click()
      await expect(page.getByRole('heading', { name: /It would change/ })).toBeVisible()
      await expect(letters).toHaveValue(/C = 48/)
      if (javaScriptEnabled) await isClean(page)
      await page.goto('/desk/critics')
      if (javaScriptEnabled) await isClean(page)
      await page.getByRole('link', { name: 'Andrew Laoudas' }).click()
      await page.getByLabel('Other names').fill('A. Laoudas')
      await page.getByRole('button', { name: 'Save' }).click()
      if (javaScriptEnabled) {
        await expect(page.getByText('Other names: nothing → A. Laoudas')).toBeVisible()
        await isClean(page)
      } else await expect(page.getByText('It reads so already.')).toBeVisible()
    })
  })
