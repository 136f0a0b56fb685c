const last = new Map<string, Promise<unknown>>()

/**
 * Does one thing after the other for all who come at once about the same: a crowd would wait for one lock of the database
 * anyway, and here it keeps no connection from others meanwhile. Those who come to another process meet at the lock.
 */
export function inTurn<T>(about: string, work: () => Promise<T>): Promise<T> {
  const doing = (last.get(about) ?? Promise.resolve()).then(work, work)
  last.set(about, doing)
  const leave = () => {
    if (last.get(about) === doing) last.delete(about)
  }
  doing.then(leave, leave)
  return doing
}
