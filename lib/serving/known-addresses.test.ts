import { describe, expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { handleKey } from '@/lib/members/handles'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { type Ask, KnownAddresses } from './known-addresses'

freshDatabase()

const ask: Ask = (query) => pool().query(query)
/** As a door asks that was just opened. */
const mayExist = (path: string, asked = ask) => new KnownAddresses(asked).mayExist(path)

async function prepare() {
  const insert = (text: string) => pool().query(text)
  await insert(`insert into former_slug (noun, slug, target_id) values ('film', 'ballerina', 1), ('person', 'jong-seo', 1)
    on conflict do nothing`)
  const people = { okju: {}, 옥주: {}, unconfirmed: { emailConfirmedAt: null } }
  for (const [handle, more] of Object.entries(people))
    if ((await pool().query('select from member where handle = $1', [handle])).rowCount === 0)
      await makeMember({ handle, email: `${handleKey(handle)}@example.org`, ...more })
}

it('knows a review by any spelling of its author’s handle', async () => {
  const { film, member, id } = await makeReview()
  const path = `/films/${film.slug}/reviews/${member.handle.toUpperCase()}`
  for (const place of ['', '/revealed', '/history', '/history/revealed'])
    expect(await mayExist(path + place)).toBe(true)
  expect(await mayExist(`/films/${film.slug}/reviews/nobody`)).toBe(false)
  const withdrawn = (ago: string) =>
    pool().query('update review set withdrawn_at = now() - $2::interval where id = $1', [id, ago])
  await withdrawn('23 hours')
  expect(await mayExist(path)).toBe(true)
  await withdrawn('1 day')
  expect(await mayExist(path)).toBe(false)
  await pool().query('update review set withdrawn_at = null, removals = 1 where id = $1', [id])
  // For its author.
  expect(await mayExist(path)).toBe(true)
})

describe('mayExist', () => {
  it.each([
    ['/films/made-up', false],
    ['/films/made-up/spoilers', false],
    ['/people/made-up', false],
    ['/critics/made-up', false],
    ['/outlets/made-up', false],
    ['/films/made-up/critic-reviews/made-up', false],
    ['/films/%27%3B%20drop%20table%20film', false],
    ['/films/made-up/reviews', false],
    ['/films/made-up/reviews/sort/newest', false],
    ['/films/made-up/reviews/somebody', false],
    ['/films/made-up/reviews/somebody/revealed', false],
    ['/films/ballerina/reviews/stars/7', true],
    ['/films/ballerina', true],
    ['/films/ballerina/critic-reviews/x', true],
    ['/people/jong-seo', true],
    ['/critics/jong-seo', false],
    ['/members/made-up', false],
    ['/members/Okju', true],
    ['/members/%EC%98%A5%EC%A3%BC', true],
    ['/members/unconfirmed', false],
    ['/members/Okju/followers', true],
    ['/members/Okju/following/after/x', true],
    ['/members/made-up/followers', false],
    ['/moderation-log/acts/1', false],
    ['/moderation-log/acts/0', true],
  ])('%s: %s', async (path, expected) => {
    await prepare()
    expect(await mayExist(path)).toBe(expected)
  })

  it.each(['/', '/films', '/films/filter', '/films/genre/drama', '/about', '/search', '/people/a/after/3'])(
    'asks nobody about %s',
    async (path) => expect(await mayExist(path, () => Promise.reject(new Error('asked')))).toBe(true),
  )

  it('fails with the database, so that the reader is told', async () => {
    await expect(mayExist('/films/x', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  })

  it('asks once about what is there, until a page does not find it, and always about what is not', async () => {
    const asked: unknown[] = []
    const there = new Set(['ballerina'])
    const addresses = new KnownAddresses(async ({ values = [] }) => {
      asked.push(values[0])
      return { rows: [{ known: there.has(String(values[0])) }] }
    })
    for (const path of ['/films/ballerina', '/films/ballerina/spoilers', '/films/made-up', '/films/made-up'])
      await addresses.mayExist(path)
    expect(asked).toEqual(['ballerina', 'made-up', 'made-up'])
    there.clear()
    addresses.forget('/films/ballerina')
    expect(await addresses.mayExist('/films/ballerina')).toBe(false)
    expect(asked).toHaveLength(4)
  })

  it('remembers no address longer than ours are', async () => {
    let asked = 0
    const addresses = new KnownAddresses(async () => ({ rows: [{ known: ++asked > 0 }] }))
    const path = `/films/x/critic-reviews/${'y'.repeat(400)}`
    expect([await addresses.mayExist(path), await addresses.mayExist(path), asked]).toEqual([true, true, 2])
  })
})
