import { addressOf } from '@/lib/site'
import type { Listed } from './queries'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The index of sitemaps: so many of films, so many of reviews. */
export function indexXml(films: number, reviews: number): string {
  const parts = (count: number, of: string) =>
    Array.from({ length: count }, (_, i) => `/sitemaps/${of}${i + 1}`)
  const each = [...parts(films, ''), ...parts(reviews, 'reviews-')].map(
    (path) => `<sitemap><loc>${addressOf(path)}</loc></sitemap>`,
  )
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">${each.join('')}</sitemapindex>`
}

/** One sitemap. Its addresses need no escaping: slugs are plain, and handles are encoded. */
export function partXml(pages: readonly Listed[]): string {
  const each = pages.map(
    ({ path, changed }) => `<url><loc>${addressOf(path)}</loc><lastmod>${changed}</lastmod></url>`,
  )
  return `${HEAD}<urlset xmlns="${NAMESPACE}">${each.join('')}</urlset>`
}

/** An answer of XML. */
export const xml = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
