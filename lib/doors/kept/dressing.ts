import type { CachedRouteValue, IncrementalCachedAppPageValue } from 'next/dist/server/response-cache'
import { headersOfKeptPages } from './policies.ts'
import { isOutlined, strip } from './stripping.ts'

type Page = IncrementalCachedAppPageValue | CachedRouteValue

const tagsHeader = 'x-next-cache-tags'
const dressed = new WeakSet<object>()

/**
 * Makes what Next rendered into what a reader gets: no scripts, our headers.
 * Changes it in place, because Next sends the first reader this very object.
 */
export function dress(page: Page): void {
  if (dressed.has(page)) return
  dressed.add(page)
  // The link header names scripts to preload.
  const { link: _, ...own } = page.headers ?? {}
  page.headers = { ...own, ...headersOfKeptPages }
  if (page.kind !== 'APP_PAGE') return
  if (isOutlined(page.html)) {
    // Whole only with scripts, which readers do not get: better a fault that is seen and logged.
    console.error(
      'A public page suspended; it must be whole without scripts. Remove its Suspense or loading.tsx.',
    )
    page.status = 500
  }
  page.html = strip(page.html)
}

export function tagsOf(page: Page): string[] {
  const tags = page.headers?.[tagsHeader]
  return typeof tags === 'string' ? tags.split(',') : []
}

/** Bytes of memory, about: the text and its three sendable forms, and what Next's router may ask for. */
export function weightOf(page: Page): number {
  if (page.kind !== 'APP_PAGE') return 1_000 + 2 * page.body.length
  let segments = 0
  for (const data of page.segmentData?.values() ?? []) segments += data.length
  return 1_000 + 3 * page.html.length + (page.rscData?.length ?? 0) + segments
}
