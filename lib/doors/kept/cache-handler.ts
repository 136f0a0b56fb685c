import type {
  CacheHandler,
  CacheHandlerContext,
  CacheHandlerValue,
} from 'next/dist/server/lib/incremental-cache'
import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import { dress, tagsOf, weightOf } from './dressing.ts'
import { freshPage, publicDoor } from './public-door.ts'

type Stored = Parameters<CacheHandler['set']>[1]
type Manifest = ConstructorParameters<typeof SharedCacheControls>[0]
type SetContext = Parameters<CacheHandler['set']>[2]

/** How Next names an entry: its kind, a hash of its route file, its path. */
const keyForm = /^\/route-cache\/(?:APP_PAGE|APP_ROUTE)\/[0-9a-f]+\/\$(\/.*)$/

/** When the rendering of a page began. Next may hand the same page back after a failed new one. */
const begunAt = new WeakMap<object, number>()

/** Next remembers a lifetime for every address ever asked for, made-up ones too; ours are with the pages. */
const lifetimes = new SharedCacheControls({ routes: {}, dynamicRoutes: {} } as unknown as Manifest)
const lifetimesLimit = 5_000
let answered = 0

/** The one answer of an unmatched address: kept, although it is a 404. */
const notFoundPath = '/_not-found'

/**
 * Next's extension point for kept pages, loaded by file name from next.config and made anew for
 * each request, before anything is read: so its construction is when the rendering began.
 * It needs no database; without a listening clock it keeps nothing.
 */
export default class PublicDoorHandler implements CacheHandler {
  readonly #since = publicDoor.clock.now()

  constructor(context: CacheHandlerContext) {
    if (context.maxMemoryCacheSize) publicDoor.pages.limit = context.maxMemoryCacheSize
  }

  async get(key: string): Promise<CacheHandlerValue | null> {
    const path = pathOfKey(key)
    const page = path && freshPage(path)
    return page && page.key === key ? page.stored : null
  }

  async set(key: string, value: Stored, context: SetContext): Promise<void> {
    const path = pathOfKey(key)
    if (!path || (value?.kind !== 'APP_PAGE' && value?.kind !== 'APP_ROUTE')) return
    dress(value)
    if (++answered % lifetimesLimit === 0) lifetimes.clear()
    const status = value.status ?? 200
    if (status >= 400 && path !== notFoundPath) return
    const since = begunAt.get(value) ?? this.#since
    begunAt.set(value, since)
    const tags = tagsOf(value)
    if (!publicDoor.clock.mayKeep(tags, since)) return
    const cacheControl = 'cacheControl' in context ? context.cacheControl : undefined
    const stored: CacheHandlerValue = {
      lastModified: Date.now(),
      value,
      ...(cacheControl && { cacheControl }),
    }
    publicDoor.pages.keep({ key, path, tags, since, bytes: weightOf(value), stored })
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    publicDoor.clock.move([tags].flat())
  }

  resetRequestCache(): void {}
}

/** The path a reader types for one of Next's storage keys, or null for a key of another form. */
export function pathOfKey(key: string): string | null {
  const path = keyForm.exec(key)?.[1]
  if (!path) return null
  return path === '/index' ? '/' : path.replace(/^\/index(?=\/index)/, '')
}
