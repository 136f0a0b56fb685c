import { addressOf } from '@/lib/site'
import type { Kind, Listed } from './queries'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** What the address of a part begins with. */
export const PARTS = {
  site: 'site-',
  films: '',
  reviews: 'reviews-',
  lists: 'lists-',
} as const satisfies Record<Kind, string>

/** The index of sitemaps: so many of each. */
export function indexXml(counts: Record<Kind, number>): string {
  const parts = (kind: Kind) =>
    Array.from({ length: counts[kind] }, (_, i) => `/sitemaps/${PARTS[kind]}${i + 1}`)
  const each = (Object.keys(PARTS) as Kind[])
    .flatMap(parts)
    .map((path) => `<sitemap><loc>${addressOf(path)}</loc></sitemap>`)
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">${each.join('')}</sitemapindex>`
}

/** Which part an address names; null for none there could be. */
export function readPart(address: string): { kind: Kind; part: number } | null {
  const [, begins = '', number] = /^([a-z]+-)?([1-9]\d{0,5})$/.exec(address) ?? []
  const kind = (Object.keys(PARTS) as Kind[]).find((one) => PARTS[one] === begins)
  return kind && number ? { kind, part: Number(number) } : null
}

/** One sitemap. Its addresses need no escaping: slugs are plain, and handles are encoded. */
export function partXml(pages: readonly Listed[]): string {
  const each = pages.map(
    ({ path, changed }) =>
      `<url><loc>${addressOf(path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
  )
  return `${HEAD}<urlset xmlns="${NAMESPACE}">${each.join('')}</urlset>`
}

/** An answer of XML. */
export const xml = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
