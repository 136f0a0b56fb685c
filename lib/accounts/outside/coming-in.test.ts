import { describe, expect, it, vi } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { submit } from '@/lib/testing/asking'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import {
  anonymously,
  back,
  freshProvider,
  goal,
  leaving,
  memberNow,
  seated,
  signInAs,
} from '@/lib/testing/outside/site'
import { walkThrough } from '@/lib/testing/outside/walking'
import { takeSeatAction } from './actions'
import { findProvider } from './providers'

vi.mock('next/headers', async () => (await import('@/lib/testing/asking')).nextHeaders)
vi.mock('next/navigation', async () => (await import('@/lib/testing/asking')).nextNavigation)

freshDatabase()
const people = freshProvider()

describe('coming in', () => {
  it('gives who comes for the first time a seat, confirmed where the provider vouches for the address', async () => {
    people.set('okju', { email: 'Okju@Example.org', email_verified: true, preferred_username: 'ok' })
    expect(await signInAs('okju')).toBe('/sign-in/outside')
    expect(await memberNow()).toBeNull()
    expect(await goal(submit(takeSeatAction, { handle: 'okju', email: 'evil@example.org' }))).toBe('/account')
    expect(await memberNow()).toBe('okju')
    const member = await prisma().member.findFirstOrThrow({
      where: { handle: 'okju' },
      include: { outside: true },
    })
    expect(member).toMatchObject({
      email: 'okju@example.org',
      emailConfirmedAt: expect.any(Date),
      passwordHash: null,
    })
    expect(member.outside).toMatchObject([
      { issuer: findProvider('oidc')?.issuer, subject: 'okju', label: 'ok' },
    ])
    // Once is enough.
    expect(await goal(submit(takeSeatAction, { handle: 'okju-again' }))).toContain('took too long')
  })

  it('lets them in the next time, and to where they wanted', async () => {
    await seated(people, 'minhee')
    anonymously()
    expect(await signInAs('minhee', '/films/ballerina-2023')).toBe('/films/ballerina-2023')
    expect(await memberNow()).toBe('minhee')
  })

  it('asks for an address where the provider vouches for none, and sends a letter there', async () => {
    people.set('choi', { email: 'okju@example.org', email_verified: false })
    await signInAs('choi')
    expect(await goal(submit(takeSeatAction, { handle: 'choi' }))).toContain('Write an e-mail address')
    expect(await goal(submit(takeSeatAction, { handle: 'choi', email: 'choi@example.org' }))).toBe('/account')
    const { id, emailConfirmedAt } = await prisma().member.findFirstOrThrow({ where: { handle: 'choi' } })
    expect(emailConfirmedAt).toBeNull()
    const { rows } = await pool().query(`select data from pgboss.job where name = 'letters'`)
    expect(rows.map(({ data }) => data)).toContainEqual({ letter: 'confirmEmail', memberId: id })
  })

  it('never lets in by an address that is the same', async () => {
    const member = await makeMember()
    people.set('twin', { email: member.email, email_verified: true })
    expect(await signInAs('twin')).toBe('/sign-in/outside')
    expect(await goal(submit(takeSeatAction, { handle: 'twin-seat' }))).toContain(
      'Sign in to it as you used to',
    )
    expect(await prisma().session.count({ where: { memberId: member.id } })).toBe(0)
    expect(await prisma().outsideAccount.count({ where: { subject: 'twin' } })).toBe(0)
  })

  it('refuses a handle that is taken, and lets them choose another', async () => {
    const { handle } = await makeMember()
    people.set('second', {})
    await signInAs('second')
    const seat = { handle, email: 'second@example.org' }
    expect(await goal(submit(takeSeatAction, seat))).toContain('Somebody has this handle')
    expect(await goal(submit(takeSeatAction, { ...seat, handle: 'another-second' }))).toBe('/account')
  })
})

describe('what goes wrong leads to a sentence', () => {
  it('where they cancel', async () => {
    expect(await signInAs()).toBe('/sign-in?failed')
  })

  it('where the answer is not to a question of this browser', async () => {
    const url = await walkThrough(await leaving(), 'okju')
    anonymously()
    expect(await back(url)).toBe('/sign-in?failed')
  })

  it('where the state is another one, or the answer comes twice', async () => {
    const url = new URL(await walkThrough(await leaving(), 'okju'))
    url.searchParams.set('state', 'x'.repeat(43))
    expect(await back(url.href)).toBe('/sign-in?failed')
    const good = await walkThrough(await leaving(), 'okju')
    await back(good)
    expect(await back(good)).toBe('/sign-in?failed')
  })

  it('where the provider is away', async () => {
    handOn({ OIDC_ISSUER: 'http://localhost:1' })
    expect(await leaving()).toContain('The Local does not answer')
  })

  it('where it is not set up', async () => {
    handOn({ OIDC_ID: '', OIDC_SECRET: '', OIDC_ISSUER: '' })
    expect(await leaving()).toContain('Nobody signs in here that way')
  })
})
