import { beforeAll, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { listSharing } from '@/lib/moderation/signals/networks'
import { addressHeader } from '@/lib/serving/caller'
import { asking } from '@/lib/testing/asking'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { openSession } from './sessions'
import { traceRequest } from './tracing'

vi.mock('next/headers', async () => (await import('@/lib/testing/asking')).nextHeaders)

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

const signIn = (member: Parameters<typeof openSession>[1], address: string | null) =>
  openSession(prisma(), member, { userAgent: null, address })
const traces = (memberId: number) => prisma().networkTrace.findMany({ where: { memberId } })

it('is left once a day for each network, signing in or posting, and tells nobody which', async () => {
  const member = await makeMember()
  for (const address of ['203.0.113.7', '203.0.113.99', '198.51.100.1', null]) await signIn(member, address)
  expect(await traces(member.id)).toHaveLength(2)
  asking({ [addressHeader]: '192.0.2.1' })
  await Promise.all([1, 2, 3].map(() => traceRequest(member.id)))
  expect(await traces(member.id)).toHaveLength(3)
  asking({})
  await traceRequest(member.id)
  const kept = JSON.stringify((await traces(member.id)).map(({ hash }) => Buffer.from(hash).toString('utf8')))
  expect(kept).not.toMatch(/203|198|192/)
})

it('shows who shares a network', async () => {
  const [one, other, apart] = [await makeMember(), await makeMember(), await makeMember()]
  for (const member of [one, other]) await signIn(member, '2001:db8:7::1')
  await signIn(apart, '2001:db8:8::1')
  expect(await listSharing(one.id)).toEqual({ handles: [other.handle], n: 1 })
  expect(await listSharing(apart.id)).toEqual({ handles: [], n: 0 })
})
