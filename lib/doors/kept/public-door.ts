import { type KeptPage, KeptPages } from './kept-pages.ts'
import { TagClock } from './tag-clock.ts'

interface PublicDoor {
  clock: TagClock
  pages: KeptPages
}

const megabyte = 1_048_576

/**
 * One clock and one store per process. Next loads the cache handler, the bundled pages and our
 * server as separate copies of modules; the global is what they share.
 */
const shared = globalThis as typeof globalThis & { balconyPublicDoor?: PublicDoor }
shared.balconyPublicDoor ??= { clock: new TagClock(), pages: new KeptPages(64 * megabyte) }

export const publicDoor: PublicDoor = shared.balconyPublicDoor

/** The kept page for a path, if it may still be shown. */
export function freshPage(path: string): KeptPage | undefined {
  const page = publicDoor.pages.get(path)
  if (!page) return undefined
  if (!publicDoor.clock.isFresh(page.tags, page.since)) {
    publicDoor.pages.drop(path)
    return undefined
  }
  const { cacheControl, lastModified } = page.stored as typeof page.stored & Lifetime
  const seconds = cacheControl?.revalidate
  const outlived = typeof seconds === 'number' && Date.now() - lastModified > seconds * 1_000
  return outlived ? undefined : page
}

interface Lifetime {
  cacheControl?: { revalidate: number | false }
}
