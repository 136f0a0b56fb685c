import { expect, it } from 'vitest'
import { assertFresh, Stale } from '@/lib/accounts/freshness'
import { writeLetter } from '@/lib/accounts/letters'
import { getSession } from '@/lib/accounts/sessions/sessions'
import { pool, prisma } from '@/lib/db'
import { MistakenField, Refusal, TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, PASSWORD, sessionOf } from '@/lib/testing/members'
import type { Prisma } from '@/prisma/generated/client'
import { askForProof, proveByLink, proveByPassword } from './proving'

freshDatabase()

/** A member whose session was opened an hour ago. */
async function staleMember(more: Partial<Prisma.MemberCreateInput> = {}) {
  const member = await makeMember(more)
  const token = await sessionOf(member)
  const sessionId = (await getSession(token))?.id ?? 0
  const freshAt = new Date(Date.now() - 3_600_000)
  await prisma().session.update({ where: { id: sessionId }, data: { freshAt } })
  const now = async () => (await getSession(token)) ?? { freshAt: new Date(0) }
  return { ...member, sessionId, now }
}

async function linkTo(memberId: number) {
  const letter = await writeLetter(pool(), { letter: 'proveAgain', memberId })
  return letter?.button?.url.split('/').at(-1) ?? ''
}

it('takes the password for a proof, in this session alone', async () => {
  const member = await staleMember()
  const other = await sessionOf(member)
  await prisma().session.updateMany({ data: { freshAt: new Date(0) } })
  await proveByPassword(member, PASSWORD)
  const { freshAt } = await member.now()
  expect(() => assertFresh({ freshAt })).not.toThrow()
  const elsewhere = (await getSession(other))?.freshAt ?? new Date()
  expect(() => assertFresh({ freshAt: elsewhere })).toThrow(Stale)
})

it('refuses a wrong one, and after a few tries any', async () => {
  const member = await staleMember()
  for (let n = 0; n < 5; n++) await expect(proveByPassword(member, 'no seat')).rejects.toThrow(MistakenField)
  await expect(proveByPassword(member, PASSWORD)).rejects.toThrow(TooOften)
  expect((await member.now()).freshAt.getTime()).toBeLessThan(Date.now() - 3_000_000)
})

it('sends who has no password a letter, whose link is a proof once', async () => {
  const member = await staleMember({ passwordHash: null })
  await askForProof(member)
  const link = await linkTo(member.id)
  await proveByLink(member, link)
  expect((await member.now()).freshAt.getTime()).toBeGreaterThan(Date.now() - 60_000)
  await expect(proveByLink(member, link)).rejects.toThrow(/used already/)
})

it('takes nobody else’s link, and leaves it to whom it was sent', async () => {
  const [member, other] = [await staleMember({ passwordHash: null }), await staleMember()]
  const link = await linkTo(member.id)
  await expect(proveByLink(other, link)).rejects.toThrow(/somebody else/)
  await proveByLink(member, link)
})

it('sends no letter to who has a password', async () => {
  await expect(askForProof(await staleMember())).rejects.toThrow(Refusal)
})
