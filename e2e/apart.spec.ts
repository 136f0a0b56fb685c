import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './browser'
import type { Field } from './crawl/field'
import { routesOfSource } from './crawl/routes'
import { addressesOf } from './crawl/surfaces'

type Seat = { handle: string; word: string; comments: number[]; cookie: string }

const film = 'lost-in-the-stars-2022'

async function laySeats(): Promise<{ seats: [Seat, Seat]; third: string }> {
  const { E2E_DATABASE_URL, E2E_OUTBOX = '' } = process.env
  const secret = readFileSync(join(dirname(E2E_OUTBOX), 'secret'), 'utf8').trim()
  const command = '--import ./lib/operating/typescript.mjs --conditions=react-server e2e/crawl/apart.ts'
  const { stdout } = await promisify(execFile)(process.execPath, [...command.split(' '), film], {
    env: { ...process.env, DATABASE_URL: E2E_DATABASE_URL, BALCONY_SECRET: secret, LOG_LEVEL: 'silent' },
  })
  return JSON.parse(stdout)
}

/** Every address at which one of them could come upon the other. */
function everywhere({ handle, comments, word }: Seat, third: string): string[] {
  const planted = comments.map((id) => ({ what: '', word, askedAt: `/comments/${id}/revealed` }))
  const cookies = { unseen: '', staff: '', seen: '' }
  const field: Field = { film: { id: 0, slug: film, title: '' }, authors: [handle, third], planted, cookies }
  return routesOfSource().flatMap((route) => addressesOf(route, field) ?? [])
}

test('two of whom one blocks the other come upon each other nowhere; everybody else upon both', async () => {
  test.setTimeout(120_000)
  const { seats, third } = await laySeats()
  const read = async (path: string, cookie?: string) =>
    (await fetch(process.env.E2E_URL + path, { headers: cookie ? { cookie } : {} })).text()
  const found: string[] = []
  const look = async (me: Seat, you: Seat, path: string) => {
    const text = await read(path, me.cookie)
    const isNamed = !path.includes(you.handle) && text.includes(you.handle)
    if (text.includes(you.word) || isNamed)
      found.push(`${path} shows ${you === seats[0] ? 'who blocks' : 'the blocked'}`)
  }
  for (const [me, you] of [seats, seats.toReversed() as [Seat, Seat]]) {
    // Whom one blocks one sees in one's own list of them, and what one asked for in the question. What is for
    // programs is the same for everybody.
    const paths = everywhere(you, third).filter(
      (path) => path !== '/account/people' && !path.startsWith('/sitemap') && !path.includes(you.word),
    )
    expect(paths.length).toBeGreaterThan(50)
    while (paths.length > 0) await Promise.all(paths.splice(0, 8).map((path) => look(me, you, path)))
  }
  expect(found).toEqual([])
  // It would be noticed: a reader, and a third member's page, have both.
  for (const { word, handle } of seats) {
    for (const path of [`/films/${film}`, `/films/${film}/reviews/${handle}`, `/members/${handle}`])
      expect([path, (await read(path)).includes(word)]).toEqual([path, true])
    expect(await read(`/members/${third}/following`)).toContain(handle)
  }
})
