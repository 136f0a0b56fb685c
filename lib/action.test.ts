import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { Stale } from '@/lib/accounts/freshness'
import { sealed } from '@/lib/accounts/sessions/cookie'
import { unsentOfRequest } from '@/lib/accounts/unsent/browser'
import { handOn } from '@/lib/env'
import { asking, GoesOn, signInHere, submit } from '@/lib/testing/asking'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import type { Prisma } from '@/prisma/generated/client'
import {
  type Action,
  accountAction,
  administratorAction,
  editorAction,
  guestAction,
  memberAction,
  moderatorAction,
} from './action'
import { MistakenField, Refusal, TooOften } from './refusal'
import { type RequestScope, requestScope } from './serving/faults/request-scope'

vi.mock('next/headers', async () => (await import('@/lib/testing/asking')).nextHeaders)
vi.mock('next/navigation', async () => (await import('@/lib/testing/asking')).nextNavigation)

freshDatabase()

const shape = z.object({ text: z.string().min(3, 'Write more.').max(9, 'Write less.') })
const verb = vi.fn(async () => {})
beforeEach(() => {
  handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise', APP_URL: '', PORT: '3000' })
  asking({ origin: 'http://localhost:3000' })
  verb.mockReset()
})

const tried = async (action: Action, form: Record<string, string> = { text: 'words' }) => {
  const scope: RequestScope = { id: 'x', faulted: Promise.withResolvers(), amendment: {} }
  const state = await requestScope.run(scope, () => submit(action, form))
  return { state, amendment: scope.amendment }
}

async function as(more: Partial<Prisma.MemberCreateInput> | null) {
  const cookie = more && sealed(await sessionOf(await makeMember(more)))
  asking({ origin: 'http://localhost:3000', ...(cookie && { cookie }) })
}

describe('a guard', () => {
  it('calls the verb with what was said, without what Next adds', async () => {
    const { state } = await tried(guestAction(shape, verb), { text: 'words', $ACTION_ID: 'x' })
    expect(state).toEqual({ status: 'idle' })
    expect(verb).toHaveBeenCalledWith(null, { text: 'words' })
  })

  it('tells the first mistake of a field, and keeps what was typed', async () => {
    const { state } = await tried(guestAction(shape, verb), { text: 'w' })
    expect(state).toEqual({ status: 'invalid', errors: { text: 'Write more.' }, values: { text: 'w' } })
    expect(verb).not.toHaveBeenCalled()
  })

  it.each([null, 'null', 'http://evil.example'])('refuses what comes from %s', async (origin) => {
    asking({ ...(origin && { origin }) })
    const { state, amendment } = await tried(guestAction(shape, verb))
    expect(state).toMatchObject({ status: 'refused', reason: 'origin', values: { text: 'words' } })
    expect(amendment.status).toBe(403)
    expect(verb).not.toHaveBeenCalled()
  })

  it('turns a refusal into words, a field’s beside it, and lets a fault be one', async () => {
    const refusing = (error: Error) => tried(guestAction(shape, () => Promise.reject<never>(error)))
    const words = await refusing(new Refusal('taken', 'Somebody sits there.'))
    expect(words.state).toMatchObject({ status: 'refused', reason: 'taken', message: 'Somebody sits there.' })
    const field = await refusing(new MistakenField('text', 'Not this.'))
    expect(field.state).toMatchObject({ status: 'invalid', errors: { text: 'Not this.' } })
    await expect(refusing(new TypeError('x is undefined'))).rejects.toThrow('x is undefined')
  })

  it('hands on what is given once', async () => {
    const { state } = await tried(guestAction(shape, async () => ['one', 'two']))
    expect(state).toEqual({ status: 'given', given: ['one', 'two'] })
  })

  it.each([
    ['http://localhost:3000/account/email?x=1', '%2Faccount%2Femail'],
    ['http://evil.example/films', '%2Faccount'],
    [undefined, '%2Faccount'],
  ])('shows who must prove again who they are the way there, and back to %s', async (referer, to) => {
    asking({ origin: 'http://localhost:3000', referer })
    const { state } = await tried(guestAction(shape, () => Promise.reject<never>(new Stale())))
    const way = { words: 'Show that it is you', path: `/sign-in/again?to=${to}` }
    expect(state).toMatchObject({ status: 'refused', reason: 'stale', way, values: { text: 'words' } })
  })

  it('answers 429 to who tries too often, and says when to come back', async () => {
    const { state, amendment } = await tried(
      guestAction(shape, () => Promise.reject<never>(new TooOften(90))),
    )
    expect(state).toMatchObject({ status: 'refused', message: expect.stringMatching(/again in 2 minutes/) })
    expect(amendment).toMatchObject({ status: 429, headers: { 'retry-after': '90' } })
  })
})

const later = new Date(Date.now() + 3_600_000)
const people = {
  nobody: null,
  unconfirmed: { emailConfirmedAt: null },
  member: {},
  suspended: { suspendedUntil: later, roles: ['administrator'] },
  silenced: { silencedUntil: later },
  editor: { roles: ['editor'] },
  moderator: { roles: ['moderator'] },
  administrator: { roles: ['administrator'] },
  'administrator without a second factor': { roles: ['administrator'], factorSince: null },
} satisfies Record<string, Partial<Prisma.MemberCreateInput> | null>

const bare = 'administrator without a second factor'
const staff = ['editor', 'moderator', 'administrator']
const admitted: [string, typeof guestAction | typeof memberAction, string[]][] = [
  ['guestAction', guestAction, Object.keys(people)],
  ['accountAction', accountAction, ['unconfirmed', 'member', 'suspended', 'silenced', ...staff, bare]],
  ['memberAction', memberAction, ['member', ...staff, bare]],
  ['editorAction', editorAction, ['editor', 'administrator']],
  ['moderatorAction', moderatorAction, ['moderator', 'administrator']],
  ['administratorAction', administratorAction, ['administrator']],
]

describe('who was signed out while typing', () => {
  const page = { referer: 'http://localhost:3000/films/ballerina-2023/write?from=list' }

  it('is led to the door and back to the page, with what was typed, until it is sent', async () => {
    asking({ origin: 'http://localhost:3000', ...page })
    const form = { text: 'words', password: 'a seat by the aisle' }
    const to = encodeURIComponent('/films/ballerina-2023/write?from=list')
    await expect(tried(memberAction(shape, verb), form)).rejects.toThrow(new GoesOn(`/sign-in/kept?to=${to}`))
    expect(await unsentOfRequest()).toEqual({ text: 'words' })
    signInHere(sealed(await sessionOf(await makeMember())))
    await tried(memberAction(shape, verb), { text: 'w' })
    expect(await unsentOfRequest()).toEqual({ text: 'words' })
    await tried(memberAction(shape, verb), { text: 'words too' })
    expect(verb).toHaveBeenCalledOnce()
    expect(await unsentOfRequest()).toBeNull()
  })

  it('is led nowhere else, whatever page it claims to be', async () => {
    asking({ origin: 'http://localhost:3000', referer: 'http://evil.example//evil.example/' })
    await expect(tried(memberAction(shape, verb))).rejects.toThrow(new GoesOn('/sign-in/kept?to=%2F'))
  })

  it('is told so where nothing was typed, or too much to keep', async () => {
    const forms: Record<string, string>[] = [{}, { text: 'x'.repeat(70_000) }]
    for (const form of forms)
      expect((await tried(memberAction(shape, verb), form)).state).toMatchObject({ reason: 'signed out' })
  })
})

describe.each(admitted)('%s', (_name, guard, who) => {
  it.each(Object.keys(people) as (keyof typeof people)[])('and %s', async (person) => {
    await as(people[person])
    const isAdmitted = who.includes(person)
    if (person === 'nobody' && !isAdmitted) {
      await expect(tried(guard(shape, verb))).rejects.toThrow(GoesOn)
      return expect(verb).not.toHaveBeenCalled()
    }
    const { state, amendment } = await tried(guard(shape, verb))
    expect(verb).toHaveBeenCalledTimes(isAdmitted ? 1 : 0)
    expect([state.status, amendment.status]).toEqual(isAdmitted ? ['idle', undefined] : ['refused', 403])
  })
})
