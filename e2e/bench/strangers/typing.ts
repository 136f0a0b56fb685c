import { seededRandom } from '@/e2e/bench/making/random'
import type { Field } from '@/e2e/crawl/field'
import { addressesOf } from '@/e2e/crawl/surfaces'
import { sealed, sessionCookie } from '@/lib/accounts/sessions/cookie'
import { pool } from '@/lib/db'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { input } from '@/lib/testing/texts/inputs'
import type { Served } from './fields'
import { type Answer, send } from './sending'

export type Typed = {
  inputs: number
  fields: number
  /** Those that no action read, with what was answered. */
  unread: string[]
  faults: string[]
  lost: string[]
}

/** Tries by one person with one form: then another comes, since what they send may sign them out, or be used up. */
const BY_ONE = 12

/** Sends so many inputs through every field of every action, the other fields as they should be. */
export async function typeEverywhere(
  origin: string,
  field: Field,
  actions: readonly Served[],
  inputs: number,
): Promise<Typed> {
  const random = seededRandom(20_000)
  const typed: Typed = { inputs: 0, fields: 0, unread: [], faults: [], lost: [] }
  const names = await Promise.all(
    actions.map(async ({ form }) => Object.keys(await form(await makeMember()))),
  )
  typed.fields = names.flat().length
  const each = Math.ceil(inputs / typed.fields)
  for (const [place, action] of actions.entries())
    for (const name of names[place] ?? [])
      for (let turn = 0; turn < each; turn += BY_ONE) {
        const { cookie, form } = await somebodyWith(action)
        const address = origin + addressFor(action, field)
        await Promise.all(
          Array.from({ length: Math.min(BY_ONE, each - turn) }, async () => {
            const value = input(random)
            const answer = await send({ address, id: action.id, cookie, form: { ...form, [name]: value } })
            judge(
              typed,
              `${action.name} ${name} = ${JSON.stringify(value.slice(0, 60))}`,
              name,
              value,
              answer,
            )
          }),
        )
      }
  return typed
}

/** Who may do most things, in a session of their own, with the action’s form; and nobody is told to wait. */
async function somebodyWith({ form }: Served) {
  await pool().query('DELETE FROM rate_limit')
  const member = await makeMember({
    roles: ['administrator', 'moderator', 'editor'],
    createdAt: new Date('2026-01-01'),
  })
  return { form: await form(member), cookie: `${sessionCookie()}=${sealed(await sessionOf(member))}` }
}

/** A page that has the action. */
function addressFor({ routes }: Served, field: Field): string {
  const asked = routes.flatMap((route) => addressesOf(route, field) ?? [])
  return asked[0] ?? '/'
}

function judge(
  typed: Typed,
  what: string,
  name: string,
  value: string,
  { status, state, ledOn }: Answer,
): void {
  typed.inputs++
  if (status >= 500) typed.faults.push(`${what}: ${status}`)
  if (!state && !ledOn) typed.unread.push(`${what}: unread, ${status}`)
  if (!state || !('values' in state) || /password/i.test(name)) return
  // As every browser sends it: whole characters, and lines ended the one way forms end them.
  const sent = value.toWellFormed().replace(/\r\n?|\n/g, '\r\n')
  if ((state.values[name] ?? '') !== sent)
    typed.lost.push(`${what} came back as ${JSON.stringify(state.values[name]?.slice(0, 60))}`)
}
