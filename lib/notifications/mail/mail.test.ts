import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writeLetter } from '@/lib/accounts/letters'
import { pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { followThing } from '@/lib/follows/following'
import { blockMember } from '@/lib/members/between/keeping-away'
import { markAllRead } from '@/lib/notifications/reading'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { headerOf, mailServer } from '@/lib/testing/notifications/mail-server'
import { spreadAll } from '@/lib/testing/notifications/telling'
import { makeFilms } from '@/lib/testing/ratings'
import { makeReview } from '@/lib/testing/reviews'
import { chooseMail, confirmMail, getMailChoice, stopMail } from './consenting'
import { LETTERS_A_DAY } from './kinds'
import { sendNote } from './sending'
import { stopToken } from './stop-token'

freshDatabase()
beforeAll(() =>
  handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters', APP_URL: 'https://films.example' }),
)

type One = Awaited<ReturnType<typeof makeMember>>
let reader: One
let film = { id: 0, slug: '' }
beforeEach(async () => {
  reader = await makeMember()
  film = (await makeFilms(1))[0] ?? film
  await pool().query(`DELETE FROM pgboss.job`)
  await follow(film)
})

const follow = ({ id }: { id: number }) => followThing(reader, { kind: 'film', id })
const wants = () => chooseMail(reader, ['reviewsOfFollowed'])
const body = 'It begins with a lamp and ends with ||her marker||, as it must.'
const write = async (of = film) => {
  const author = await makeMember({ name: 'Min-hee', createdAt: new Date('2026-01-01') })
  const review = await makeReview({ body, title: 'A title that tells' }, author, of)
  await spreadAll()
  return review
}
const jobs = async (queue: string) =>
  (await pool().query(`SELECT data FROM pgboss.job WHERE name = $1 ORDER BY created_on`, [queue])).rows.map(
    ({ data }) => data,
  )
/** Sends what the queue holds, each job as often as told. */
async function sendAll(times = 1) {
  for (const job of await jobs('notes')) for (let n = 0; n < times; n++) await sendNote(pool(), job)
}
async function confirm() {
  const letter = await writeLetter(pool(), { letter: 'wantMail', memberId: reader.id })
  await confirmMail(letter?.button?.url.split('/').at(-1) ?? '')
}

describe('wanting letters', () => {
  it('takes a second yes, by the link in a letter about just that', async () => {
    await wants()
    expect(await jobs('letters')).toEqual([{ letter: 'wantMail', memberId: reader.id }])
    await write()
    expect(await jobs('notes')).toEqual([])
    await confirm()
    expect(await getMailChoice(reader)).toEqual({ kinds: ['reviewsOfFollowed'], isConfirmed: true })
    await write()
    expect(await jobs('notes')).toEqual([
      { memberId: reader.id, kind: 'filmReview', thing: `film/${film.id}` },
    ])
    // Who has confirmed is not asked again.
    await wants()
    expect(await jobs('letters')).toHaveLength(1)
  })

  it('counts for the address that confirmed it alone, and not where that is nobody’s yet', async () => {
    await wants()
    await confirm()
    await prisma().member.update({
      where: { id: reader.id },
      data: { email: `moved${reader.id}@example.org` },
    })
    await write()
    expect(await jobs('notes')).toEqual([])
    expect(await getMailChoice({ ...reader, email: `moved${reader.id}@example.org` })).toMatchObject({
      isConfirmed: false,
    })
    const newcomer = await makeMember({ emailConfirmedAt: null })
    await expect(chooseMail(newcomer, ['reviewsOfFollowed'])).rejects.toMatchObject({ reason: 'unconfirmed' })
  })

  it('uses each link once', async () => {
    await wants()
    const letter = await writeLetter(pool(), { letter: 'wantMail', memberId: reader.id })
    const token = letter?.button?.url.split('/').at(-1) ?? ''
    expect(letter?.button?.url).toMatch(/\/account\/mail\/confirm\/[\w-]{43}$/)
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => confirmMail(token)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a letter', () => {
  beforeEach(async () => {
    await wants()
    await confirm()
  })

  it('says who and where, not a word that was written, and how to stop', async () => {
    const server = await mailServer()
    await write()
    await sendAll()
    const [letter] = server.received
    const { title } = await prisma().film.findUniqueOrThrow({ where: { id: film.id } })
    expect(letter).toMatchObject({ subject: `Min-hee reviewed ${title}`, to: [{ address: reader.email }] })
    expect(JSON.stringify(letter)).not.toMatch(/marker|lamp|title that tells/)
    const token = stopToken(reader.id)
    expect(headerOf(letter, 'list-unsubscribe')).toBe(`<https://films.example/api/mail/stop/${token}>`)
    expect(headerOf(letter, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    for (const part of [letter?.text, letter?.html])
      expect(part).toContain(`https://films.example/account/mail/stop/${token}`)
  })

  it('comes once for a thing until it was read, however many jobs there are', async () => {
    const server = await mailServer()
    await write()
    await write()
    await sendAll(3)
    expect(server.received).toHaveLength(1)
    await write()
    await sendAll()
    expect(server.received).toHaveLength(1)
    await markAllRead(reader, { upTo: 2_000_000_000 })
    await sendAll()
    expect(server.received).toHaveLength(1)
    await write()
    await sendAll()
    expect(server.received).toHaveLength(2)
    expect(server.received[1]?.subject).toMatch(/^Min-hee reviewed/)
  })

  it('is one of so many a day, whoever sends at once', async () => {
    const server = await mailServer()
    for (const more of await makeFilms(LETTERS_A_DAY + 3)) {
      await follow(more)
      await write(more)
    }
    await Promise.all((await jobs('notes')).map((job) => sendNote(pool(), job)))
    expect(server.received).toHaveLength(LETTERS_A_DAY)
    await prisma().mailConsent.update({
      where: { memberId: reader.id },
      data: { day: new Date('2026-01-01') },
    })
    await sendAll()
    expect(server.received).toHaveLength(LETTERS_A_DAY + 3)
  })

  it('that could not be sent is sent by the next try', async () => {
    const server = await mailServer()
    server.broken = true
    await write()
    await expect(sendAll()).rejects.toThrow(/full|452/)
    server.broken = false
    await sendAll()
    expect(server.received).toHaveLength(1)
  })

  it('is not sent of what is read, gone, hidden or not wanted any more by then', async () => {
    const server = await mailServer()
    const { id } = await write()
    await prisma().review.update({ where: { id }, data: { withdrawnAt: new Date() } })
    await sendAll()
    const { member } = await write()
    await blockMember(reader, member.id)
    await sendAll()
    await write()
    await markAllRead(reader, { upTo: 2_000_000_000 })
    await sendAll()
    await write()
    await chooseMail(reader, [])
    await sendAll()
    expect(server.received).toEqual([])
  })

  it('stops them all by its own token, again and again, and by no other', async () => {
    const server = await mailServer()
    await write()
    const token = stopToken(reader.id)
    for (const wrong of [stopToken(reader.id + 1).replace(/^\w+/, reader.id.toString(36)), 'x', `${token}x`])
      await expect(stopMail(wrong)).rejects.toMatchObject({ reason: 'no link' })
    await Promise.all([stopMail(token), stopMail(token)])
    await stopMail(token)
    await sendAll()
    await write()
    expect([server.received, await getMailChoice(reader)]).toEqual([[], { kinds: [], isConfirmed: false }])
    // Wanting them again begins from the beginning.
    await wants()
    expect((await getMailChoice(reader)).isConfirmed).toBe(false)
  })
})
