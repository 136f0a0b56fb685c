import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { databaseUrl } from '@/lib/env'
import { followThing } from '@/lib/follows/following'
import { markAllRead } from '@/lib/notifications/reading'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { linesOf, spreadAll } from '@/lib/testing/notifications/telling'
import { makeFilms } from '@/lib/testing/ratings'
import { makeReview } from '@/lib/testing/reviews'
import { clearOutlived } from './clearing'
import { TERMS } from './terms'

freshDatabase()

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)
const clear = () => clearOutlived(databaseUrl())

it('ends what has a term once that is over, and not before', async () => {
  const { id: memberId, email } = await makeMember()
  const hash = () => randomBytes(32)
  for (const late of [true, false]) {
    const since = (days: number) => (late ? ago(days + 1) : ago(days - 1))
    const expiresAt = since(0)
    await prisma().session.create({ data: { tokenHash: hash(), memberId, expiresAt, device: 'Firefox' } })
    await prisma().oneTimeToken.create({
      data: { tokenHash: hash(), memberId, purpose: 'signIn', expiresAt: since(TERMS.linkDays) },
    })
    await prisma().emailChange.create({
      data: {
        ...{ memberId, oldEmail: 'old@example.org', newEmail: email },
        ...{ createdAt: since(TERMS.linkDays), confirmedAt: ago(1) },
      },
    })
    await prisma().outsideArrival.create({
      data: { tokenHash: hash(), issuer: 'https://id.example', subject: String(late), expiresAt },
    })
    await prisma().passkeyChallenge.create({
      data: { challengeHash: hash(), browserHash: hash(), purpose: 'signIn', expiresAt },
    })
    await prisma().unsentForm.create({ data: { tokenHash: hash(), typed: { body: 'Typed.' }, expiresAt } })
    await prisma().rateLimit.create({ data: { key: String(late), expire: BigInt(expiresAt.getTime()) } })
    await prisma().invitation.create({
      data: {
        ...{ tokenHash: hash(), uses: 1, byId: memberId },
        ...{ createdAt: ago(TERMS.invitationDays + 30), expiresAt: since(TERMS.invitationDays) },
      },
    })
    await prisma().networkTrace.create({
      data: { memberId, hash: hash(), day: since(TERMS.networkDays) },
    })
    await prisma().takenHandle.create({
      data: { key: `given up ${late}`, memberId, releasedAt: since(TERMS.handleDays) },
    })
  }
  expect(await clear()).toEqual({
    ...{ session: 1, one_time_token: 1, email_change: 1, outside_arrival: 1, passkey_challenge: 1 },
    ...{
      unsent_form: 1,
      rate_limit: 1,
      invitation: 1,
      taken_handle: 1,
      network_trace: 1,
      notification: 0,
      notice: 0,
      ...{ second_look: 0, report: 0, entry_request: 0, moderation_case: 0 },
    },
  })
  expect(await clear()).toMatchObject({ session: 0, one_time_token: 0, taken_handle: 0 })
  expect(await prisma().takenHandle.count({ where: { memberId, releasedAt: null } })).toBe(1)
  const revoked = { tokenHash: hash(), uses: 1, byId: memberId, createdAt: ago(TERMS.invitationDays + 20) }
  await prisma().invitation.create({
    data: { ...revoked, expiresAt: ago(TERMS.invitationDays - 5), revokedAt: ago(TERMS.invitationDays + 1) },
  })
  expect(await clear()).toMatchObject({ invitation: 1 })
})

it('forgets what was read after a while, and what happened long ago', async () => {
  const [reader, other] = [await makeMember(), await makeMember()]
  const [film = { id: 0, slug: '' }] = await makeFilms(1)
  for (const one of [reader, other]) await followThing(one, { kind: 'film', id: film.id })
  await makeReview({}, undefined, film)
  await spreadAll()
  await markAllRead(reader, { upTo: 2_147_483_647 })
  expect(await clear()).toMatchObject({ notification: 0, notice: 0 })
  await prisma().notification.updateMany({
    where: { memberId: reader.id },
    data: { readAt: ago(TERMS.readDays + 1) },
  })
  expect(await clear()).toMatchObject({ notification: 1, notice: 0 })
  expect(await linesOf(reader)).toEqual([])
  expect(await linesOf(other)).toHaveLength(1)
  await pool().query(`UPDATE notice SET at = now() - interval '${TERMS.noticeDays + 1} days'`)
  expect(await clear()).toMatchObject({ notification: 1, notice: 1 })
})
