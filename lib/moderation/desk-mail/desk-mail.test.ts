import { beforeAll, expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { databaseUrl, handOn } from '@/lib/env'
import { openPost } from '@/lib/mail/post'
import { countWaiting } from '@/lib/moderation/cases/waiting'
import { chooseMail, stopMail } from '@/lib/notifications/mail/consenting'
import { mailShape, wishedOfDesk } from '@/lib/notifications/mail/schema'
import { stopToken } from '@/lib/notifications/mail/stop-token'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeEntry, makeModerator, openAbout } from '@/lib/testing/moderation/making'
import { headerOf, mailServer } from '@/lib/testing/notifications/mail-server'
import type { Role } from '@/prisma/generated/enums'
import { getDeskChoice } from './choosing'
import { listDeskLetters, sendDeskLetter } from './sending'

freshDatabase('each test')
beforeAll(() =>
  handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters', APP_URL: 'https://films.example' }),
)

const due = async () => (await listDeskLetters(pool())).map(({ memberId }) => memberId)
const send = ({ id }: { id: number }) => sendDeskLetter(pool(), { memberId: id })
const tomorrow = () => pool().query('UPDATE desk_mail SET sent_on = sent_on - 1')
const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
const later = new Date(Date.now() + 3_600_000)

it.each([
  ['a moderator', { roles: ['moderator'] }, 'both', true],
  ['an administrator', { roles: ['administrator'] }, 'both', true],
  ['an editor, of a review', { roles: ['editor'] }, 'review', false],
  ['an editor, of a critic’s entry', { roles: ['editor'] }, 'entry', true],
  ['a moderator, of a critic’s entry', { roles: ['moderator'] }, 'entry', false],
  ['a member', {}, 'both', false],
  ['one without a second factor', { roles: ['moderator'], factorSince: null }, 'both', false],
  ['one who never confirmed', { roles: ['moderator'], emailConfirmedAt: null }, 'both', false],
  ['one who is suspended', { roles: ['moderator'], suspendedUntil: later }, 'both', false],
  ['one who was silenced once', { roles: ['moderator'], silencedUntil: ago(1) }, 'both', true],
] as [string, { roles?: Role[] } & object, 'review' | 'entry' | 'both', boolean][])(
  'is for %s: %s',
  async (_who, more, about, is) => {
    if (about !== 'entry') await makeCase()
    if (about !== 'review') await openAbout({ kind: 'criticReview', id: await makeEntry() })
    const member = await makeMember(more)
    expect((await due()).includes(member.id)).toBe(is)
  },
)

it('counts what the queue does: not one’s own, nor what one reported, nor what is decided', async () => {
  const viewer = await makeModerator()
  const [own, reported, closed, open] = [
    await makeCase({ by: viewer }),
    await makeCase(),
    await makeCase(),
    await makeCase(),
  ]
  await prisma().report.create({
    data: { caseId: reported.case, reporterId: viewer.id, reason: 'spam', weight: 1 },
  })
  await prisma().moderationCase.update({ where: { id: closed.case }, data: { closedAt: new Date() } })
  expect([await due(), await countWaiting(viewer)]).toEqual([[viewer.id], 1])
  await prisma().moderationCase.update({ where: { id: open.case }, data: { closedAt: new Date() } })
  expect([await due(), await countWaiting(viewer)]).toEqual([[], 0])
  expect(own.case).toBeGreaterThan(0)
})

it('says how many wait, why and for how long, and neither a name nor a word', async () => {
  const server = await mailServer()
  const viewer = await makeModerator()
  const { case: id, member, film } = await makeCase({ body: 'It begins with a lamp, and a lamp ends it.' })
  const other = await makeCase()
  await prisma().moderationCase.update({ where: { id }, data: { openedAt: ago(6), cause: 'held' } })
  await send(viewer)
  const [letter] = server.received
  expect(letter).toMatchObject({ subject: 'Two cases wait at Balcony', to: [{ address: viewer.email }] })
  for (const part of [
    'two cases wait for you to decide: one reported, one held until somebody looks.',
    'One of them has waited for more than a day, the oldest for 6 days.',
    'https://films.example/moderation\n',
  ])
    expect(letter?.text).toContain(part)
  for (const said of ['lamp', member.handle, other.member.handle, film.slug])
    expect(JSON.stringify([letter?.subject, letter?.text, letter?.html])).not.toContain(said)
  expect(headerOf(letter, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(letter?.text).toContain(`https://films.example/account/mail/stop/${stopToken(viewer.id)}`)
})

it('comes once a day, however many processes begin it at once, and not where nothing waits', async () => {
  const server = await mailServer()
  const viewer = await makeModerator()
  await send(viewer)
  expect(server.received).toEqual([])
  const { case: id } = await makeCase()
  await Promise.all(Array.from({ length: 6 }, () => send(viewer)))
  expect([server.received.length, await due()]).toEqual([1, []])
  await tomorrow()
  expect(await due()).toEqual([viewer.id])
  await Promise.all([send(viewer), send(viewer)])
  expect(server.received).toHaveLength(2)
  await tomorrow()
  await prisma().moderationCase.update({ where: { id }, data: { closedAt: new Date() } })
  await send(viewer)
  expect([server.received.length, await due()]).toEqual([2, []])
})

it('is sent again where a mail server was down, and not kept as sent', async () => {
  const server = await mailServer()
  const viewer = await makeModerator()
  await makeCase()
  server.broken = true
  await expect(send(viewer)).rejects.toThrow(/full|452/)
  server.broken = false
  await send(viewer)
  expect(server.received).toHaveLength(1)
})

it('comes until somebody says no, by a press in it or among the letters, and again once they say yes', async () => {
  const viewer = await makeModerator()
  await makeCase()
  expect(await getDeskChoice(viewer)).toBe(true)
  await stopMail(stopToken(viewer.id))
  await stopMail(stopToken(viewer.id))
  expect([await getDeskChoice(viewer), await due()]).toEqual([false, []])
  const choose = (typed: object) => chooseMail(viewer, [], wishedOfDesk(mailShape.parse(typed)))
  await choose({})
  expect(await getDeskChoice(viewer)).toBe(false)
  await choose({ asksDesk: 'on', desk: 'on' })
  expect([await getDeskChoice(viewer), await due()]).toEqual([true, [viewer.id]])
  await choose({ asksDesk: 'on' })
  expect(await due()).toEqual([])
  const member = await makeMember()
  await stopMail(stopToken(member.id))
  expect([await getDeskChoice(member), await prisma().deskMail.count()]).toEqual([null, 1])
})

it('comes by the queue, each day', async () => {
  const server = await mailServer()
  await makeModerator()
  await makeCase()
  await (await openPost(databaseUrl()))()
  await pool().query(`INSERT INTO pgboss.job (name) VALUES ('gathering'), ('gathering')`)
  const close = [await openPost(databaseUrl()), await openPost(databaseUrl())]
  try {
    await expect.poll(() => server.received.length, { timeout: 15_000 }).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect(server.received).toHaveLength(1)
  } finally {
    for (const one of close) await one()
  }
})
