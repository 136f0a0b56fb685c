import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './browser'

const run = promisify(execFile)

/** `npm run balcony -- apply`, in a process of its own, on the database of the run. */
async function apply(file: object) {
  const folder = await mkdtemp(join(tmpdir(), 'balcony-apply-'))
  try {
    const path = join(folder, 'film.json')
    await writeFile(path, JSON.stringify(file))
    const env = { ...process.env, DATABASE_URL: process.env.E2E_DATABASE_URL }
    const words = [
      '--import',
      './lib/operating/typescript.mjs',
      '--conditions=react-server',
      'lib/operating/balcony.ts',
      'apply',
      path,
    ]
    return await run(process.execPath, words, { env })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

let made = 0
const film = (more: object = {}) => ({
  title: 'The Understudy',
  slug: `the-understudy-${process.pid}-${++made}`,
  year: 1999,
  countries: ['Iceland'],
  languages: ['Icelandic'],
  genres: ['Drama'],
  runtimeMinutes: 101,
  synopsis: 'An actor waits in the wings.',
  ...more,
})

const review = (document: string, more: object = {}) => ({
  document,
  outlet: null,
  critic: `Critic ${process.pid} ${document}`,
  headline: null,
  publishedAt: '2000-01',
  url: null,
  score: { raw: '6/10', value: 6, best: 10, worst: null },
  verdict: 'positive',
  verdictBasis: 'follows from the score',
  summary: `What ${document} made of it.`,
  aspects: [],
  comparedWith: [],
  containsUnmarkedSpoilers: false,
  rightsBasis: 'own',
  provenance: 'written for this test',
  ...more,
})

test('a film applied from another process is there within a second, and so is its correction', async ({
  page,
}) => {
  const first = film()
  expect((await page.goto(`/films/${first.slug}`))?.status()).toBe(404)
  await apply({ film: first, criticReviews: [review('a'), review('b')] })
  await expect(async () => {
    expect((await page.goto(`/films/${first.slug}`))?.status()).toBe(200)
  }).toPass({ timeout: 1000, intervals: [50] })
  await expect(page.locator('#score')).toContainText('No headline number')

  const tick = page.request.get(`/films/${first.slug}`)
  expect((await tick).status()).toBe(200)
  await apply({ film: { ...first, synopsis: 'An actor waits no longer.' }, criticReviews: [review('c')] })
  await expect(async () => {
    await page.goto(`/films/${first.slug}`)
    await expect(page.getByText('An actor waits no longer.').first()).toBeVisible({ timeout: 50 })
    await expect(page.locator('#score')).toContainText('3 of 3', { timeout: 50 })
  }).toPass({ timeout: 1000, intervals: [50] })
})

test('an address that moved leads on', async ({ page }) => {
  const before = film()
  await apply({ film: before })
  const to = `${before.slug}-moved`
  await page.goto(`/films/${before.slug}`)
  await apply({ film: { ...before, slug: to }, moved: [{ noun: 'film', from: before.slug, to }] })
  await expect(async () => {
    await page.goto(`/films/${before.slug}`)
    expect(page.url()).toContain(to)
  }).toPass({ timeout: 1000, intervals: [50] })
})

test('text that looks like markup stays text', async ({ page }) => {
  const odd = film({
    title: '</script><img src=x onerror=alert(1)>',
    synopsis: '“<b>Bold</b>” & <script>alert(1)</script>',
  })
  await apply({ film: odd, criticReviews: [review('d', { summary: '<img src=x onerror=alert(1)>' })] })
  await page.goto(`/films/${odd.slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(odd.title)
  await expect(page.getByText(odd.synopsis).first()).toBeVisible()
  await expect(page.locator('img')).toHaveCount(0)
})

test('more critics than a page holds are paged, and every one has a seat', async ({ page }) => {
  const crowded = film()
  const reviews = Array.from({ length: 45 }, (_, n) => review(`n${n}`))
  await apply({ film: crowded, criticReviews: reviews })
  const seen = new Set<string>()
  await page.goto(`/films/${crowded.slug}`)
  for (let pages = 0; pages < 3; pages++) {
    const cards = page.getByRole('article').getByText(/^What n\d+ made of it\.$/)
    for (const text of await cards.allTextContents()) seen.add(text)
    const next = page.locator('a[rel=next]')
    if ((await next.count()) > 0) await next.first().click()
  }
  expect(seen.size).toBe(45)
  await apply({ film: crowded, criticReviews: reviews.map((one) => ({ ...one, status: 'withdrawn' })) })
  await expect(async () => {
    await page.goto(`/films/${crowded.slug}`)
    await expect(page.getByText('No critic’s review has reached us yet')).toBeVisible({ timeout: 50 })
  }).toPass({ timeout: 1000, intervals: [50] })
})

test('a mistaken file is refused whole, with every mistake and no stack trace', async () => {
  const file = {
    film: film({ year: 12, countries: 'Iceland' }),
    criticReviews: [review('x', { verdict: 'negative' })],
  }
  const failed = await apply(file).then(
    () => null,
    (error: { code: number; stderr: string; stdout: string }) => error,
  )
  expect(failed?.code).toBe(3)
  const said = `${failed?.stdout}${failed?.stderr}`
  for (const place of ['film.year', 'film.countries']) expect(said).toContain(place)
  expect(said).not.toContain('    at ')
})
