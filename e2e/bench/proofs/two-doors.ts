import { setTimeout as wait } from 'node:timers/promises'
import { type Witness, whatCrossed } from '@/e2e/running/witness'
import { sealed, sessionCookie } from '@/lib/accounts/sessions/cookie'
import { endSession } from '@/lib/accounts/sessions/sessions'
import { makeToken } from '@/lib/accounts/tokens'
import { pool } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { tags } from '@/lib/tags'
import { makeMember, sessionOf } from '@/lib/testing/members'
import type { Ground, Proof } from './proof'

const PATHS = [
  ...['/', '/films', '/films/ballerina-2023', '/films/ballerina-2023/spoilers', '/films/sort/title'],
  ...[
    '/critics',
    '/outlets',
    '/method',
    '/about',
    '/search?q=john',
    '/sign-in',
    '/no-such-page',
    '/films/no-such',
  ],
]

const cookieOf = (token: string) => `${sessionCookie()}=${sealed(token)}`

/** Members, readers and cookies that lead nowhere ask at once, while pages are refreshed and sessions end. */
export const twoDoors: Proof = { name: 'two-doors', run }

async function run({ startSite, seconds }: Ground) {
  const { origin } = await startSite()
  const members = await Promise.all(
    ['ash', 'birch', 'cedar', 'dogwood'].map((tree) => makeMember({ handle: `${tree}-tree` })),
  )
  const handles = members.map(({ handle }) => handle)
  const until = performance.now() + seconds * 1000
  const going = () => performance.now() < until
  const wrong: string[] = []
  let asked = 0

  const ask = async (witness: Witness) => {
    const path = PATHS[asked++ % PATHS.length] ?? '/'
    const headers = asked % 5 === 0 ? { rsc: '1' } : undefined
    const crossed = await whatCrossed(witness, { origin, path, handles, ...(headers && { headers }) })
    if (crossed) wrong.push(crossed)
  }
  const askOn = async (witness: Witness) => {
    while (going()) await ask(witness)
  }
  /** Comes in, reads, and is out: what the next page with the same cookie shows must be everybody's. */
  const comeAndGo = async (member: (typeof members)[number]) => {
    while (going()) {
      const token = await sessionOf(member)
      const cookie = cookieOf(token)
      for (let i = 0; i < 5; i++) await ask({ cookie, handle: member.handle })
      await endSession(token)
      for (let i = 0; i < 5; i++) await ask({ cookie })
    }
  }
  const refresh = async () => {
    while (going()) {
      await announce((sql, params) => pool().query(sql, params), [tags.home, tags.films, tags.film(1)])
      await wait(200)
    }
  }
  const staying = await Promise.all(
    members.map(async (member) => ({ cookie: cookieOf(await sessionOf(member)), handle: member.handle })),
  )
  const nobodys = [
    { cookie: cookieOf(makeToken()) },
    { cookie: `${sessionCookie()}=${makeToken()}.${'x'.repeat(22)}` },
  ]
  const readers = Array.from({ length: 6 }, () => ({}))
  await Promise.all([
    ...[...staying, ...staying, ...nobodys, ...readers].map(askOn),
    ...members.map(comeAndGo),
    refresh(),
  ])
  for (const line of new Set(wrong)) console.error(line)
  return [
    { what: 'pages asked for at both doors', value: asked, aim: { least: seconds * 10 } },
    { what: 'pages that crossed, or failed', value: wrong.length, aim: { most: 0 } },
  ]
}
