import { filmSlug } from '@/lib/ratings/schema'
import { listDecisions } from '@/lib/ratings/weather/queries'
import { weatherCsv } from '@/lib/scores/weather/csv'

type Context = { params: Promise<{ slug: string }> }

/** What a film's score weather was decided from: the latest decisions, with nobody's name. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { data: slug } = filmSlug.safeParse((await params).slug)
  const decisions = slug && (await listDecisions(slug))
  if (!decisions) return new Response('Not found', { status: 404 })
  return new Response(weatherCsv(decisions), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
