import type { Action } from '@/lib/action'
import { idle } from '@/lib/form-state'

let told: Record<string, string> = {}
const jar = new Map<string, string>()

/** Sets the request that code under test finds: its headers, and its session cookie where it has one. */
export function asking({
  cookie,
  ...headers
}: {
  cookie?: string
  [header: string]: string | undefined
}): void {
  told = Object.fromEntries(
    Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
  jar.clear()
  if (cookie) jar.set('balcony-session', cookie)
}

/** Gives the browser of the request a session; its other cookies stay. */
export const signInHere = (cookie: string): void => void jar.set('balcony-session', cookie)

/** What stands in the browser’s jar now. */
export const cookieNow = (): string | undefined => jar.get('balcony-session')

/** Stands in for `next/headers`, which works only inside Next: `vi.mock('next/headers', …)`. */
export const nextHeaders = {
  headers: async () => new Headers(told),
  cookies: async () => ({
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void (value ? jar.set(name, value) : jar.delete(name)),
  }),
}

/** Sends a form to an action, as a browser would for the first time. */
export function submit(action: Action, fields: Record<string, string | File>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return action(idle, form)
}

/** Thrown where Next would go on to another page. */
export class GoesOn extends Error {}

/** Thrown where Next would answer 404. */
export class NotThere extends Error {}

/** Stands in for `next/navigation`, which outside Next wants all of React. */
export const nextNavigation = {
  redirect: (path: string) => {
    throw new GoesOn(path)
  },
  notFound: () => {
    throw new NotThere()
  },
}
