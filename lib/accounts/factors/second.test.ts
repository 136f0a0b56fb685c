import { beforeEach, expect, it, vi } from 'vitest'
import { findSession, getSession, openSession } from '@/lib/accounts/sessions/sessions'
import { signIn } from '@/lib/accounts/signing-in'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { codeOf, makeMemberWithApp } from '@/lib/testing/factors'
import { PASSWORD, somewhere } from '@/lib/testing/members'
import { signInByCode } from './second'
import { takeCode } from './taking'

vi.mock('next/headers', async () => (await import('@/lib/testing/asking')).nextHeaders)

freshDatabase()
beforeEach(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' }))

async function halfIn({ id }: { id: number }) {
  const { token } = await openSession(prisma(), { id }, somewhere())
  return { token, half: { id, sessionId: (await findSession(token))?.id ?? 0 } }
}

it('lets who has an app in by password and code, under a new token', async () => {
  const member = await makeMemberWithApp()
  const opened = await signIn({ name: member.handle, password: PASSWORD }, somewhere())
  expect([opened.factorDue, await getSession(opened.token)]).toEqual([true, null])
  const sessionId = (await findSession(opened.token))?.id ?? 0
  const code = codeOf(member.secret)
  const good = await signInByCode({ id: member.id, sessionId }, code, somewhere())
  expect(good).toMatchObject({ factorDue: false })
  expect((await getSession(good.token))?.member.id).toBe(member.id)
  expect(await findSession(opened.token)).toBeNull()
})

it('takes the same code once of twenty at once, and never one of an earlier half minute after it', async () => {
  const member = await makeMemberWithApp()
  const code = codeOf(member.secret)
  const tries = await Promise.allSettled(
    Array.from({ length: 20 }, () => prisma().$transaction((tx) => takeCode(tx, member.id, code))),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(takeCode(prisma(), member.id, codeOf(member.secret, -1))).rejects.toThrow(/used already/)
  await takeCode(prisma(), member.id, codeOf(member.secret, 1))
})

it('takes the same recovery code once of twenty at once, and tells of it', async () => {
  const member = await makeMemberWithApp()
  const tries = await Promise.allSettled(
    Array.from({ length: 20 }, () =>
      prisma().$transaction((tx) => takeCode(tx, member.id, member.recoveryCode.toUpperCase())),
    ),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const [told] = await prisma().$queryRaw<{ count: bigint }[]>`
    select count(*) from pgboss.job where data ->> 'letter' = 'recoveryCodeUsed'`
  expect(told?.count).toBe(1n)
})

it('opens one session of a half one, however many give good codes at once', async () => {
  const member = await makeMemberWithApp()
  const { half } = await halfIn(member)
  const codes = [codeOf(member.secret), codeOf(member.secret, 1), member.recoveryCode]
  const tries = await Promise.allSettled(codes.map((code) => signInByCode(half, code, somewhere())))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('takes no other’s code, nobody without a first proof, and five tries', async () => {
  const [member, other] = [await makeMemberWithApp(), await makeMemberWithApp()]
  const { half } = await halfIn(member)
  for (const code of [codeOf(other.secret), other.recoveryCode, '000', 'no code'])
    await expect(signInByCode(half, code, somewhere())).rejects.toThrow(/not right/)
  await expect(signInByCode(null, codeOf(member.secret), somewhere())).rejects.toThrow(/sign in again/)
  await expect(signInByCode(half, '111 111', somewhere())).rejects.toThrow(/not right/)
  await expect(signInByCode(half, member.recoveryCode, somewhere())).rejects.toThrow(TooOften)
})
