import { beforeAll, beforeEach, expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { databaseUrl, handOn } from '@/lib/env'
import { followThing } from '@/lib/follows/following'
import { openPost } from '@/lib/mail/post'
import { markAllRead } from '@/lib/notifications/reading'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { headerOf, mailServer } from '@/lib/testing/notifications/mail-server'
import { spreadAll } from '@/lib/testing/notifications/telling'
import { makeFilms } from '@/lib/testing/ratings'
import { makeReview } from '@/lib/testing/reviews'
import { stopMail } from './consenting'
import { DIGEST_MOST, listDigests, sendDigest } from './digest'
import { stopToken } from './stop-token'

freshDatabase()
beforeAll(() =>
  handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters', APP_URL: 'https://films.example' }),
)

let reader: Awaited<ReturnType<typeof makeMember>>
beforeEach(async () => {
  reader = await makeMember({ mailKinds: ['digest'] })
  await prisma().mailConsent.create({ data: { memberId: reader.id, email: reader.email } })
})

const body = 'It begins with a lamp and ends with ||her marker||, as it must.'
async function happen(times: number) {
  for (const film of await makeFilms(times)) {
    await followThing(reader, { kind: 'film', id: film.id })
    await makeReview({ body, title: 'A title that tells' }, undefined, film)
  }
  await spreadAll()
}
const isDue = async () => (await listDigests(pool())).some(({ memberId }) => memberId === reader.id)
const send = () => sendDigest(pool(), { memberId: reader.id })
const tomorrow = () =>
  prisma().mailConsent.update({ where: { memberId: reader.id }, data: { digestOn: new Date('2026-01-01') } })

it('gathers what happened in one letter a day, each thing once, without a word that was written', async () => {
  const server = await mailServer()
  expect(await isDue()).toBe(false)
  await send()
  await happen(2)
  expect(await isDue()).toBe(true)
  await Promise.all([send(), send(), send()])
  expect(server.received).toMatchObject([{ subject: 'two things happened at Balcony' }])
  const [letter] = server.received
  expect(letter?.text?.match(/ reviewed /g)).toHaveLength(2)
  for (const part of [letter?.text, letter?.html]) expect(part).toContain('https://films.example/films/film-')
  expect(JSON.stringify(letter)).not.toMatch(/marker|lamp|title that tells/)
  expect(headerOf(letter, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  await happen(1)
  await send()
  expect(server.received).toHaveLength(1)
  await tomorrow()
  await send()
  expect(server.received[1]?.subject).toMatch(/ reviewed /)
  await tomorrow()
  expect(await isDue()).toBe(false)
  await send()
  expect(server.received).toHaveLength(2)
})

it('names so many things and no more', async () => {
  const server = await mailServer()
  await happen(DIGEST_MOST + 2)
  await send()
  expect(server.received[0]?.text?.match(/ reviewed /g)).toHaveLength(DIGEST_MOST)
  expect(server.received[0]?.subject).toBe(`More than ${DIGEST_MOST} things happened at Balcony`)
})

it('is not sent of what was read or stopped, and again where a mail server was down', async () => {
  const server = await mailServer()
  await happen(1)
  await markAllRead(reader, { upTo: 2_000_000_000 })
  expect(await isDue()).toBe(false)
  await happen(1)
  server.broken = true
  await expect(send()).rejects.toThrow(/full|452/)
  server.broken = false
  await send()
  expect(server.received).toHaveLength(1)
  await stopMail(stopToken(reader.id))
  await happen(1)
  await tomorrow().catch(() => null)
  await send()
  expect([server.received.length, await isDue()]).toEqual([1, false])
})

it('comes by the queue, once a day', async () => {
  const server = await mailServer()
  await happen(1)
  await (await openPost(databaseUrl()))()
  await pool().query(`INSERT INTO pgboss.job (name) VALUES ('gathering')`)
  const close = await openPost(databaseUrl())
  try {
    await expect.poll(() => server.received.length, { timeout: 15_000 }).toBe(1)
  } finally {
    await close()
  }
})
