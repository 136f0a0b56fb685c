import { expect, test } from './browser'
import { missing, pages } from './pages'

test.describe('the film page', () => {
  test.beforeEach(({ page }) => page.goto(pages.film))

  test('says the score, from how many, the word and the band', async ({ page }) => {
    const score = page.locator('#score')
    await expect(score.getByText('76.7', { exact: true }).first()).toBeVisible()
    await expect(score).toContainText('3 of 5')
    await expect(score).toContainText('Divided')
    await expect(score.getByText('54–66').first()).toBeVisible()
  })

  test('identifies both silent reviews', async ({ page }) => {
    const score = page.locator('#score')
    await expect(score).toContainText('Movie Bunker')
    await expect(score).toContainText(/critic and outlet unknown/i)
    await expect(score).toContainText('Style elevates material in this action thriller')
  })

  test('shows in the aspect matrix what each critic said', async ({ page }) => {
    const matrix = page.getByRole('table', { name: 'What each critic said of each aspect' })
    await expect(matrix.getByRole('columnheader')).toHaveCount(6)
    const story = matrix.getByRole('row', { name: /^Story/ })
    await expect(story).toContainText('2 for, 1 both ways, 2 against')
    await expect(story).toContainText('A straight revenge line with little reason to care.')
  })

  test('names John Wick in the same breath: three of five, compared by two', async ({ page }) => {
    const row = page.getByRole('row', { name: /John Wick/ })
    await expect(row).toContainText(/three of five/i)
    await expect(row).toContainText(/compared/)
  })

  test('shows both dates where two sources differ', async ({ page }) => {
    await page.getByText('2 sources differ').last().click()
    await expect(page.getByText(/5 October/).first()).toBeVisible()
  })

  test('keeps the spoiler to a page of its own', async ({ page }) => {
    expect(await page.content()).not.toContain('performs a rap')
    await page.locator(`a[href="${pages.spoilers}"]`).click()
    await expect(page.getByText('performs a rap')).toBeVisible()
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  })

  test('leads to a critic’s review, and on to the critic', async ({ page }) => {
    await page
      .locator('#critics')
      .getByRole('link', { name: /Most Gorgeous Thriller/ })
      .first()
      .click()
    await expect(page.getByText('4 out of 5 stars').first()).toBeVisible()
    await page.getByRole('link', { name: 'Ruchika Bhat' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ruchika Bhat')
  })

  test('tells machines what it is about, and no ratings nobody gave', async ({ page }) => {
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
    expect(data).toMatchObject({ '@type': 'Movie', name: 'Ballerina' })
    expect(JSON.stringify(data)).not.toContain('aggregateRating')
  })
})

test('a title without a critic says so', async ({ page }) => {
  await page.goto(pages['film without critics'])
  await expect(page.locator('#score')).toContainText('No critic’s review has reached us yet')
})

test('an unknown critic and outlet have no page, and are called unknown', async ({ page }) => {
  await page.goto('/films/ballerina-2023/critic-reviews/jal')
  await expect(page.getByText('Critic unknown')).toBeVisible()
  await expect(page.locator('a[href^="/critics/"]')).toHaveCount(0)
})

test('the front page opens with what critics make of the lead together', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'All five praise the look of it. On the story, they part ways.',
  )
  await page.getByRole('heading', { level: 1 }).getByRole('link').click()
  await expect(page).toHaveURL(pages.film)
})

test.describe('lists', () => {
  test('the filter form leads to an address of its own', async ({ page }) => {
    await page.goto('/films')
    await page.getByLabel('Country').selectOption('south-korea')
    await page.getByLabel('Order').selectOption('By title')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL('/films/country/south-korea/sort/title')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Films from South Korea')
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Ballerina')
  })

  test('filters that nothing matches keep what was chosen and lead out', async ({ page }) => {
    await page.goto('/films')
    await page.getByLabel('Genre').selectOption('romance')
    await page.getByLabel('Country').selectOption('spain')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page.getByText('Nothing in the catalogue matches all of these.')).toBeVisible()
    await expect(page.getByLabel('Genre')).toHaveValue('romance')
    await page.getByRole('main').getByRole('link', { name: 'all films' }).click()
    await expect(page).toHaveURL('/films')
  })
})

test('the method works out the seeded film step by step', async ({ page }) => {
  await page.goto(pages.method)
  for (const step of [
    '100 × 4 / 5 = 80',
    '100 × 7 / 10 = 70',
    '(80 + 80 + 70) / 3 = 76.7',
    '(80 + 80 + 70 + 40 + 0) / 5 = 54.0',
    '(80 + 80 + 70 + 59 + 39) / 5 = 65.6',
  ])
    await expect(page.getByText(step).first()).toBeVisible()
})

test.describe('search', () => {
  for (const typed of ['Jun Jong Seo', '전종서', 'seo jeon jong', 'jeong jongseo'])
    test(`finds the lead as “${typed}”`, async ({ page }) => {
      await page.goto('/')
      await page.getByRole('searchbox').first().fill(typed)
      await page.keyboard.press('Enter')
      await expect(
        page
          .getByRole('main')
          .getByRole('link', { name: /Jeon Jong-seo/ })
          .first(),
      ).toBeVisible()
    })

  test('keeps what was typed when it is too long', async ({ page }) => {
    const typed = 'x'.repeat(200)
    const response = await page.goto(`/search?q=${typed}`)
    expect(response?.status()).toBeLessThan(500)
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(typed)
  })
})

for (const [name, path] of Object.entries(missing))
  test(`an address that leads nowhere helps: ${name}`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
