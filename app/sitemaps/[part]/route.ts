import { notFound } from 'next/navigation'
import { listPart, listReviewPart } from '@/lib/sitemap/queries'
import { partXml, xml } from '@/lib/sitemap/xml'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ part: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { part } = await params
  const [, reviews, number] = /^(reviews-)?([1-9]\d{0,5})$/.exec(part) ?? []
  const list = reviews ? listReviewPart : listPart
  const pages = number ? await list(Number(number)) : null
  return pages ? xml(partXml(pages)) : notFound()
}
