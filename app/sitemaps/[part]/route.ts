import { notFound } from 'next/navigation'
import { listPart } from '@/lib/sitemap/queries'
import { filmsXml, xml } from '@/lib/sitemap/xml'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ part: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { part } = await params
  const films = /^[1-9]\d{0,5}$/.test(part) ? await listPart(Number(part)) : null
  return films ? xml(filmsXml(films)) : notFound()
}
