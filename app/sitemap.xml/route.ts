import { countParts } from '@/lib/sitemap/queries'
import { indexXml, xml } from '@/lib/sitemap/xml'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const [films, reviews, lists] = [
    await countParts('films'),
    await countParts('reviews'),
    await countParts('lists'),
  ]
  return xml(indexXml({ films, reviews, lists }))
}
