import { resolve } from 'node:path'
import type { Action } from '@/lib/action'
import type { FormState } from '@/lib/form-state'
import { GoesOn, submit } from '@/lib/testing/asking'
import { makeMember } from '@/lib/testing/members'
import type { Member } from '@/prisma/generated/client'
import { knockAs, owners, type Person } from './people'
import { changesBetween, wholeRecord } from './record'

/** Texts, and files where a form takes one. */
type Form = Record<string, string | File>

/** Who may do one thing. Its key is `file export`, or `file export: in a case`, where one action needs several. */
export interface Row {
  /** All others are turned away and change nothing. */
  may: readonly Person[]
  /**
   * A well-made form, that the verb itself would take or refuse. For an action on somebody's thing, a function
   * that makes the thing for its owner and gives the form that names it: then whoever may also changes something.
   */
  form: Form | ((owner: Member) => Promise<Form>)
}

/** One try of the matrix. */
export interface Cell {
  row: string
  person: string
  /** Whether the matrix says they may. */
  may: boolean
  /** Whether they came through. */
  through: boolean
}

declare module 'vitest' {
  interface TaskMeta {
    cell?: Cell
  }
}

const turningAway = [
  'origin',
  'signed out',
  'suspended',
  'silenced',
  'unconfirmed',
  'role',
  'second factor',
  'gone',
  'not yours',
  'own',
  'closed',
]

export const isTurnedAway = (state: FormState | 'done') =>
  state !== 'done' && state.status === 'refused' && turningAway.includes(state.reason)

export async function tryAs(
  person: Person,
  key: string,
  { form }: Row,
  origin: string | null = 'http://localhost:3000',
): Promise<{ state: FormState | 'done'; changed: string[] }> {
  const action = await actionAt(key)
  const asker = await knockAs(person, origin)
  const isOwner = owners.includes(person)
  const sent = typeof form === 'function' ? await form((isOwner && asker) || (await makeMember())) : form
  const before = await wholeRecord()
  const state = await outcome(action, sent)
  return { state, changed: changesBetween(before, await wholeRecord()) }
}

/** What came of it; going on to another page is success. */
async function outcome(action: Action, form: Form): Promise<FormState | 'done'> {
  try {
    return await submit(action, form)
  } catch (error) {
    // Who was signed out while typing is shown the door.
    if (error instanceof GoesOn && error.message.startsWith('/sign-in/kept?'))
      return { status: 'refused', reason: 'signed out', message: '', values: {} }
    if (error instanceof GoesOn) return 'done'
    throw error
  }
}

async function actionAt(key: string): Promise<Action> {
  const [file = '', name = ''] = key.replace(/:.*/, '').split(' ')
  const all: Record<string, Action> = await import(resolve(file))
  return all[name] ?? Promise.reject(new Error(`${key} is not exported`))
}
