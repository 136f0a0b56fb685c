const going = new Map<string, Promise<unknown>>()

/**
 * Does a thing once for all who ask for just the same while it goes on here: a form sent a thousand times at once need
 * not wait a thousand times for its author's turn. Whoever asks another process is answered by the database.
 */
export function together<T>(what: string, work: () => Promise<T>): Promise<T> {
  const known = going.get(what) as Promise<T> | undefined
  if (known) return known
  const doing = work().finally(() => going.delete(what))
  going.set(what, doing)
  return doing
}
