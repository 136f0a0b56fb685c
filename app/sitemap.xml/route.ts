import { countParts, countReviewParts } from '@/lib/sitemap/queries'
import { indexXml, xml } from '@/lib/sitemap/xml'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  return xml(indexXml(await countParts(), await countReviewParts()))
}
