import { countParts } from '@/lib/sitemap/queries'
import { indexXml, xml } from '@/lib/sitemap/xml'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  return xml(
    indexXml({
      site: await countParts('site'),
      films: await countParts('films'),
      reviews: await countParts('reviews'),
      lists: await countParts('lists'),
    }),
  )
}
