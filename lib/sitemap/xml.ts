import { addressOf } from '@/lib/site'
import type { Listed } from './queries'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The index of sitemaps. Slugs need no escaping: the database takes only letters, digits and hyphens. */
export function indexXml(parts: number): string {
  const each = Array.from(
    { length: parts },
    (_, i) => `<sitemap><loc>${addressOf(`/sitemaps/${i + 1}`)}</loc></sitemap>`,
  )
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">${each.join('')}</sitemapindex>`
}

/** One sitemap. */
export function filmsXml(films: readonly Listed[]): string {
  const each = films.map(
    ({ slug, changed }) =>
      `<url><loc>${addressOf(`/films/${slug}`)}</loc><lastmod>${changed}</lastmod></url>`,
  )
  return `${HEAD}<urlset xmlns="${NAMESPACE}">${each.join('')}</urlset>`
}

/** An answer of XML. */
export const xml = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
