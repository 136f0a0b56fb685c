import { unstable_cache } from 'next/cache'
import { cache } from 'react'

/** Next refuses more tags than this on one cached call, and silently drops the rest. */
const tagsPerMark = 128

const markingOfThisRender = cache(() => ({ isOver: false }))

/** For pages rendered for one request: they are never kept, so marking them would be work for nothing. */
export function markNothing(): void {
  markingOfThisRender().isOver = true
}

const loadsOfThisRender = cache(() => new Map<string, Promise<unknown>>())

/**
 * Loads what a page shows and marks that page with `tags`, so that `announce` reaches it.
 *
 * Only pages are kept, never data: the mark is an empty cached call whose tags Next collects.
 * `key` names the load; asked for twice in one render (metadata and page), it runs once.
 * Tags may follow from what was loaded: the clock compares them with the time the render began,
 * so a tag learned late still catches a write made in between.
 */
export function tagged<T>(
  tags: readonly string[] | ((loaded: T) => readonly string[]),
  key: string,
  load: () => Promise<T>,
): Promise<T> {
  // There need be no database at build time: what is built then is an answer nobody keeps.
  if (process.env.NEXT_PHASE === 'phase-production-build') return unbuilt()
  const loads = loadsOfThisRender()
  const known = loads.get(key) as Promise<T> | undefined
  if (known) return known
  const loading = load().then(async (loaded) => {
    await mark(typeof tags === 'function' ? tags(loaded) : tags)
    return loaded
  })
  loads.set(key, loading)
  return loading
}

async function unbuilt(): Promise<never> {
  const { notFound } = await import('next/navigation')
  return notFound()
}

async function mark(tags: readonly string[]) {
  // Outside Next (tests, the command line) there is no page to mark.
  if (!process.env.NEXT_RUNTIME || markingOfThisRender().isOver) return
  for (let i = 0; i < tags.length; i += tagsPerMark) {
    const some = tags.slice(i, i + tagsPerMark)
    await unstable_cache(async () => null, some, { tags: some })()
  }
}
