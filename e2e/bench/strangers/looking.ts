import { type Browser, chromium, type Page } from 'playwright'
import { findChromium } from '@/e2e/running/chromium'
import { prisma } from '@/lib/db'
import { editProfile } from '@/lib/members/profile/editing'
import { profileShape } from '@/lib/members/profile/schema'
import { postReview } from '@/lib/reviews/posting'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import { makeFilms } from '@/lib/testing/ratings'
import { given, makeSettled } from '@/lib/testing/reviews'

/** Films one member reviews: fewer than anybody may in a day. */
const FILMS = 25
const TABS = 4

/** Every vector as the text and title of a review, and in a profile; the addresses of the pages that show them. */
export async function hangUp(vectors: readonly string[]): Promise<string[]> {
  const films = await makeFilms(Math.min(FILMS, vectors.length))
  const addresses = films.flatMap(({ slug }) => [`/films/${slug}`, `/films/${slug}/reviews/sort/newest`])
  for (let from = 0; from < vectors.length; from += films.length) {
    const member = await makeSettled()
    const own = vectors.slice(from, from + films.length)
    for (const [place, vector] of own.entries()) {
      const slug = films[place]?.slug ?? ''
      const title = [...vector].slice(0, 100).join('')
      await postReview(
        member,
        given(slug, { title, body: `Twenty-five signs at least: ${vector} ||${vector}||` }),
      )
      addresses.push(reviewPath(slug, member.handle), `${reviewPath(slug, member.handle)}/revealed`)
    }
    const [name = '', pronouns = ''] = own.map((vector) => [...vector].slice(0, 30).join(''))
    const profile = profileShape.safeParse({ name, pronouns, bio: own.slice(0, 4).join('\n').slice(0, 400) })
    if (profile.success) await editProfile(member, profile.data)
    addresses.push(`/members/${member.handle}`)
  }
  // The front page has the newest.
  return [
    '/',
    ...addresses,
    ...vectors.map((vector) => `/search?q=${encodeURIComponent(vector.toWellFormed())}`),
  ]
}

/**
 * Opens pages in a real browser, as who is signed in and so with our scripts on. Answers whatever came of a
 * stranger’s words: something ran, was refused by the policy, asked another host, or asked its reader.
 */
export async function look(origin: string, cookie: string, addresses: readonly string[]): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  const harm: string[] = []
  try {
    const left = [...addresses]
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        const page = await tab(browser, origin, cookie, harm)
        for (let address = left.pop(); address !== undefined; address = left.pop()) {
          const answer = await page.goto(origin + address, { waitUntil: 'load' })
          if ((answer?.status() ?? 500) >= 500) harm.push(`${answer?.status()} ${address}`)
        }
        await page.close()
      }),
    )
  } finally {
    await browser.close()
  }
  return harm
}

async function tab(browser: Browser, origin: string, cookie: string, harm: string[]): Promise<Page> {
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
  const page = await context.newPage()
  const note = (what: string) => harm.push(`${what} at ${page.url()}`)
  await page.exposeFunction('steal', () => void note('it ran'))
  page.on('dialog', async (dialog) => {
    note('it asked')
    await dialog.dismiss()
  })
  page.on('request', (asked) => {
    if (!asked.url().startsWith(origin)) note(`it went to ${asked.url()}`)
  })
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted ?Type/i.test(message.text())) note(message.text().slice(0, 200))
  })
  page.on('pageerror', (error) => void note(`exception: ${error.message}`))
  return page
}

/** Something that would run, to show that it would be noticed: `null` where it was not. */
export async function wouldNotice(origin: string, cookie: string): Promise<boolean> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  const harm: string[] = []
  try {
    const page = await tab(browser, origin, cookie, harm)
    await page.route('**/about', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: `${await answer.text()}<img src=/icon.svg onload=steal()>`,
      })
    })
    await page.goto(`${origin}/about`, { waitUntil: 'load' })
    await page.waitForTimeout(500)
    return harm.length > 0
  } finally {
    await browser.close()
  }
}

/** How many reviews there are, to be sure that something hung there. */
export const countHung = () => prisma().reviewCard.count()
