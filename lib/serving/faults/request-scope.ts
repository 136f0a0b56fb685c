import { AsyncLocalStorage } from 'node:async_hooks'

export interface Fault {
  cause: unknown
  /** The route, as its file says it: never what a person typed. */
  route: string
}

/** What the code behind a page has to say about the answer around it, which Next gives it no way to. */
export interface Amendment {
  status?: number
  headers?: Record<string, string>
  /** Takes a cookie away that leads nowhere, unless the answer sets it anew. */
  expiredCookie?: string
}

export interface RequestScope {
  id: string
  fault?: Fault
  faulted: PromiseWithResolvers<void>
  amendment: Amendment
}

/** Next's bundle and our server are separate copies of this module; the process shares one storage. */
const shared = globalThis as typeof globalThis & { balconyRequestScope?: AsyncLocalStorage<RequestScope> }
shared.balconyRequestScope ??= new AsyncLocalStorage()

export const requestScope = shared.balconyRequestScope

/** Remembers why the current request failed. False outside a request of our server. */
export function noteFault(fault: Fault): boolean {
  const scope = requestScope.getStore()
  if (!scope) return false
  scope.fault ??= fault
  scope.faulted.resolve()
  return true
}

/** Amends the answer to the current request; without our server, while developing, it stays as it is. */
export function amendAnswer({ headers, ...rest }: Amendment): void {
  const scope = requestScope.getStore()
  if (!scope) return
  Object.assign(scope.amendment, rest, { headers: { ...scope.amendment.headers, ...headers } })
}
