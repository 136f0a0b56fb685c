import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sealed } from '@/lib/accounts/sessions/cookie'
import { handOn } from '@/lib/env'
import { asking, GoesOn, submit } from '@/lib/testing/asking'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import type { Prisma } from '@/prisma/generated/client'
import type { Action } from './action'
import { prisma } from './db'
import type { FormState } from './form-state'

vi.mock('next/headers', async () => (await import('@/lib/testing/asking')).nextHeaders)
vi.mock('next/navigation', async () => (await import('@/lib/testing/asking')).nextNavigation)

freshDatabase()

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n')

/** Every exported server action, as `file export`, and every handler of a route, as `file METHOD`. */
function doorsOfSource(): { actions: string[]; handlers: string[] } {
  const found = (files: string[], form: RegExp) =>
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(form)].map(([, name]) => `${file} ${name}`),
    )
  const source = tracked.filter((file) => /^(app|components|lib)\/.*(?<!\.test)\.tsx?$/.test(file))
  const actionFiles = source.filter((file) => /^\s*['"]use server['"]/m.test(readFileSync(file, 'utf8')))
  return {
    actions: found(actionFiles, /^export\s+(?:default\s+)?(?:const|async function|function|let)\s+(\w+)/gm),
    handlers: found(
      source.filter((file) => /^app\/.*\/route\.tsx?$/.test(file)),
      /^export\s+(?:const|async function|function)\s+(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm,
    ),
  }
}

const later = new Date(Date.now() + 3_600_000)

/** Everybody who may knock. A demoted moderator comes with the cookie from before. */
const people: Record<string, Partial<Prisma.MemberCreateInput> | null> = {
  anonymous: null,
  unconfirmed: { emailConfirmedAt: null },
  member: {},
  silenced: { silencedUntil: later },
  suspended: { suspendedUntil: later },
  editor: { roles: ['editor'] },
  moderator: { roles: ['moderator'] },
  administrator: { roles: ['administrator'] },
  'demoted moderator': { roles: ['moderator'] },
}
const everybody = Object.keys(people)
const signedIn = everybody.filter((person) => person !== 'anonymous')

interface Row {
  /** Who may. All others get a refusal and change nothing. */
  may: string[]
  /** A form that the verb itself would take or refuse, but that is well made. */
  form: Record<string, string>
}

const accounts = 'lib/accounts/actions.ts'
const token = 'x'.repeat(43)

/** The matrix: a row for every action. */
const rows: Record<string, Row> = {
  [`${accounts} signUpAction`]: {
    may: everybody,
    form: { handle: 'newcomer', email: 'newcomer@example.org', password: 'a seat by the aisle' },
  },
  [`${accounts} signInAction`]: {
    may: everybody,
    form: { name: 'nobody-here', password: 'a seat', to: '/' },
  },
  [`${accounts} confirmEmailAction`]: { may: everybody, form: { token } },
  [`${accounts} askSignInLinkAction`]: { may: everybody, form: { email: 'nobody@example.org' } },
  [`${accounts} signInByLinkAction`]: { may: everybody, form: { token } },
  [`${accounts} askResetAction`]: { may: everybody, form: { email: 'nobody@example.org' } },
  [`${accounts} resetPasswordAction`]: {
    may: everybody,
    form: { token, password: 'another seat by the aisle' },
  },
  [`${accounts} sendConfirmationAction`]: { may: signedIn, form: {} },
  [`${accounts} changePasswordAction`]: {
    may: signedIn,
    form: { currentPassword: 'a seat by the aisle', password: 'another seat by the aisle' },
  },
  [`${accounts} endSessionAction`]: { may: signedIn, form: { session: '2147483647' } },
  [`${accounts} endOtherSessionsAction`]: { may: signedIn, form: {} },
  [`${accounts} signOutAction`]: { may: everybody, form: {} },
}

/** Handlers that only read what everybody may read. */
const openHandlers = ['app/sitemap.xml/route.ts GET', 'app/sitemaps/[part]/route.ts GET']

async function knockAs(person: string, origin: string | null = 'http://localhost:3000') {
  const kind = people[person]
  const member = kind && (await makeMember(kind))
  const cookie = member && sealed(await sessionOf(member))
  if (member && person === 'demoted moderator')
    await prisma().member.update({ where: { id: member.id }, data: { roles: [] } })
  asking({ ...(origin && { origin }), ...(cookie && { cookie }) })
}

/** What came of it; going on to another page is success. */
async function outcome(action: Action, form: Row['form']): Promise<FormState | 'done'> {
  try {
    return await submit(action, form)
  } catch (error) {
    if (error instanceof GoesOn) return 'done'
    throw error
  }
}

const notAdmitted = ['origin', 'signed out', 'suspended', 'silenced', 'unconfirmed', 'role']
const isTurnedAway = (state: FormState | 'done') =>
  state !== 'done' && state.status === 'refused' && notAdmitted.includes(state.reason)

async function actionAt(row: string): Promise<Action> {
  const [file = '', name = ''] = row.split(' ')
  const all: Record<string, Action> = await import(resolve(file))
  return all[name] ?? Promise.reject(new Error(`${row} is not exported`))
}

beforeEach(() =>
  handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise', APP_URL: '', PORT: '3000' }),
)

it('has a row for every action and every handler, and none for what is gone', () => {
  const { actions, handlers } = doorsOfSource()
  expect(actions.toSorted()).toEqual(Object.keys(rows).toSorted())
  expect(handlers.toSorted()).toEqual(openHandlers.toSorted())
})

describe.each(Object.entries(rows))('%s', (row, { may, form }) => {
  it.each(everybody)('as %s', async (person) => {
    await knockAs(person)
    const state = await outcome(await actionAt(row), form)
    expect({ person, turnedAway: isTurnedAway(state) }).toEqual({ person, turnedAway: !may.includes(person) })
    expect(state === 'done' || state.status !== 'invalid' || row.includes('signUp')).toBe(true)
  })

  it.each([null, 'null', 'http://evil.example'])('from %s, by whomever', async (origin) => {
    await knockAs('administrator', origin)
    expect(await outcome(await actionAt(row), form)).toMatchObject({ status: 'refused', reason: 'origin' })
  })
})
