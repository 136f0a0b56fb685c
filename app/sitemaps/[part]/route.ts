import { notFound } from 'next/navigation'
import { listPart } from '@/lib/sitemap/queries'
import { partXml, readPart, xml } from '@/lib/sitemap/xml'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ part: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const which = readPart((await params).part)
  const pages = which && (await listPart(which.kind, which.part))
  return pages ? xml(partXml(pages)) : notFound()
}
