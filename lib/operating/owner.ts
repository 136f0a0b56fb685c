import { addressOf } from '@/lib/site'

/** Tells who reads the terminal how to become the first administrator. On standard output alone: the log is kept. */
export function tellOwner(path: string | null, write: (line: string) => void = console.log): void {
  if (path) write(`owner       nobody administers this Balcony yet; become its owner: ${addressOf(path)}`)
}
