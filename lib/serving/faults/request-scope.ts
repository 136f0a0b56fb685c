import { AsyncLocalStorage } from 'node:async_hooks'

export interface Fault {
  cause: unknown
  /** The route, as its file says it: never what a person typed. */
  route: string
}

export interface RequestScope {
  id: string
  fault?: Fault
  faulted: PromiseWithResolvers<void>
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
