import { describe, expect, it, vi } from 'vitest'
import { getSession } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { submit } from '@/lib/testing/asking'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import {
  anonymously,
  as,
  back,
  freshProvider,
  goal,
  memberNow,
  seated,
  signInAs,
} from '@/lib/testing/outside/site'
import { walkThrough } from '@/lib/testing/outside/walking'
import { connectAction, disconnectAction } from './actions'

vi.mock('next/headers', async () => (await import('@/lib/testing/asking')).nextHeaders)
vi.mock('next/navigation', async () => (await import('@/lib/testing/asking')).nextNavigation)

freshDatabase()
const people = freshProvider()

describe('connecting', () => {
  const connecting = async (who: string) => {
    const location = await goal(submit(connectAction, { provider: 'oidc' }))
    return location.startsWith('http') ? back(await walkThrough(location, who)) : location
  }

  it('lets an account elsewhere sign a member in', async () => {
    const member = await makeMember()
    await as(member)
    expect(await connecting('elsewhere')).toBe('/account/connections?told=connected')
    anonymously()
    expect(await signInAs('elsewhere')).toBe('/films')
    expect(await memberNow()).toBe(member.handle)
  })

  it('refuses an account that signs somebody else in, and a second one', async () => {
    await seated(people, 'taken-one')
    const member = await makeMember()
    await as(member)
    expect(await connecting('taken-one')).toBe('/account/connections?told=elsewhere')
    expect(await connecting('own-first')).toBe('/account/connections?told=connected')
    expect(await connecting('own-first')).toBe('/account/connections?told=connected')
    expect(await connecting('own-second')).toBe('/account/connections?told=another')
  })

  it('asks who was quiet for long to show that it is them, on the way out and on the way back', async () => {
    await as(await makeMember())
    const location = await goal(submit(connectAction, { provider: 'oidc' }))
    await prisma().session.updateMany({ data: { freshAt: new Date(Date.now() - 11 * 60_000) } })
    expect(await back(await walkThrough(location, 'too-late'))).toBe('/account/connections?told=stale')
    expect(await connecting('too-late')).toContain('"reason":"stale"')
  })

  it('connects nothing to another session than the one that asked', async () => {
    const [one, other] = [await makeMember(), await makeMember()]
    await as(one)
    const url = await walkThrough(await goal(submit(connectAction, { provider: 'oidc' })), 'mixed')
    await prisma().session.updateMany({ where: { memberId: one.id }, data: { memberId: other.id } })
    await prisma().session.deleteMany({ where: { memberId: other.id } })
    expect(await back(url)).toBe('/sign-in?to=/account/connections')
    expect(await prisma().outsideAccount.count({ where: { subject: 'mixed' } })).toBe(0)
  })
})

describe('disconnecting', () => {
  const connectionOf = async (memberId: number) =>
    String((await prisma().outsideAccount.findFirstOrThrow({ where: { memberId } })).id)

  it('ends it, and every other session', async () => {
    const member = await seated(people, 'leaver')
    const other = await sessionOf(member)
    const connection = await connectionOf(member.id)
    expect(await goal(submit(disconnectAction, { connection }))).toBe('/account/connections')
    expect(await getSession(other)).toBeNull()
    expect(await memberNow()).toBe('leaver')
    anonymously()
    expect(await signInAs('leaver')).toBe('/sign-in/outside')
  })

  it('never takes the last way in, nor somebody else’s', async () => {
    const member = await seated(people, 'only-way')
    await prisma().member.update({ where: { id: member.id }, data: { emailConfirmedAt: null } })
    const connection = await connectionOf(member.id)
    expect(await goal(submit(disconnectAction, { connection }))).toContain('your only way in')
    await as(await makeMember())
    expect(await goal(submit(disconnectAction, { connection }))).toContain('not connected any more')
    expect(await prisma().outsideAccount.count({ where: { memberId: member.id } })).toBe(1)
  })
})
