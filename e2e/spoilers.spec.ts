import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect, test } from './browser'
import { type Field, layField } from './crawl/field'
import { routesOfSource } from './crawl/routes'
import { addressesOf, SURFACES } from './crawl/surfaces'

let field: Field
test.beforeAll(async () => {
  field = await layField()
})

/** All that comes back for an address, and for where it leads on to: headers, and bytes as text. */
async function whatComes(path: string, cookie?: string, more: Record<string, string> = {}): Promise<string> {
  const headers = { ...more, ...(cookie && { cookie }) }
  const said: string[] = []
  for (let next: string | null = path, turns = 0; next !== null && turns < 4; turns++) {
    const asked: URL = new URL(next, process.env.E2E_URL)
    const answer = await fetch(asked, { headers, redirect: 'manual' })
    expect([path, answer.status < 500]).toEqual([path, true])
    said.push(JSON.stringify([...answer.headers]), await answer.text())
    next = answer.headers.get('location')
  }
  return said.join('\n')
}

/** The planted words in a text, told by what they are. What was asked for at an address, or typed into it, may be there. */
const leaked = (text: string, path: string) =>
  field.planted
    .filter(({ word, askedAt }) => text.includes(word) && askedAt !== path && !path.includes(word))
    .map(({ what }) => `${what} at ${path}`)

test('a route with parameters says how it is asked for what must not be there', () => {
  const routes = routesOfSource()
  expect(routes.filter((route) => addressesOf(route, field) === null)).toEqual([])
  expect(Object.keys(SURFACES).filter((route) => !routes.includes(route))).toEqual([])
})

for (const who of ['a reader', 'a member who has not seen the film', 'staff who have not'] as const)
  test(`nothing a spoiler hides is sent to ${who}, wherever they look`, async () => {
    test.setTimeout(120_000)
    const { unseen, staff } = field.cookies
    const cookie = who === 'a reader' ? undefined : who === 'staff who have not' ? staff : unseen
    const also = field.planted.flatMap(({ alsoAt = [] }) => alsoAt)
    const addresses = [...routesOfSource().flatMap((route) => addressesOf(route, field) ?? []), ...also]
    const found: string[] = []
    const askOn = async () => {
      for (let path = addresses.pop(); path !== undefined; path = addresses.pop())
        for (const headers of [{}, { rsc: '1' }] as Record<string, string>[])
          found.push(...leaked(await whatComes(path, cookie, headers), path))
    }
    await Promise.all(Array.from({ length: 6 }, askOn))
    expect(found).toEqual([])
    // They came as whom we say.
    expect((await whatComes('/', cookie)).includes('Sign out')).toBe(cookie !== undefined)
    expect((await whatComes('/administration', cookie)).includes('Administration')).toBe(cookie === staff)
    // Looking for what is hidden finds nothing that has it.
    for (const { word } of field.planted)
      expect(await whatComes(`/search?q=${word}`, cookie)).not.toContain(field.film.slug)
  })

test('who has seen the film, and who asks, gets it: so it would be noticed', async () => {
  for (const { what, word, seenAt, askedAt } of field.planted) {
    if (seenAt)
      expect([what, (await whatComes(seenAt, field.cookies.seen)).includes(word)]).toEqual([what, true])
    for (const cookie of askedAt ? [undefined, field.cookies.unseen] : [])
      expect([what, (await whatComes(askedAt ?? '', cookie)).includes(word)]).toEqual([what, true])
  }
  const list = await whatComes(`/films/${field.film.slug}/reviews`, field.cookies.seen)
  const inList = field.planted.filter(
    ({ seenAt, askedAt }) => seenAt && /\/reviews\/[^/]+\/revealed/.test(askedAt ?? ''),
  )
  expect(inList.filter(({ word }) => !list.includes(word)).map(({ what }) => what)).toEqual([])
})

test('nor is it in any letter', async () => {
  const outbox = process.env.E2E_OUTBOX ?? ''
  for (const file of await readdir(outbox).catch(() => [])) {
    const { subject, text, html } = await PostalMime.parse(await readFile(join(outbox, file)))
    expect(leaked(`${subject} ${text} ${html}`, file)).toEqual([])
  }
})
