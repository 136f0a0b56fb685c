import { notFound } from 'next/navigation'
import { figuresCsv } from '@/lib/moderation/figures/csv'
import { getFigures } from '@/lib/moderation/figures/figures'
import { listMonths } from '@/lib/moderation/log/since'
import { csvAnswer } from '@/lib/tables/csv'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ month: string }> }

/** A month's figures, as a table. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { month } = await params
  return (await listMonths()).includes(month) ? csvAnswer(figuresCsv(await getFigures(month))) : notFound()
}
