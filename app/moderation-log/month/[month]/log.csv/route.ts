import { notFound } from 'next/navigation'
import { logCsv } from '@/lib/moderation/log/csv'
import { listMonth } from '@/lib/moderation/log/listing'
import { listMonths } from '@/lib/moderation/log/since'
import { csvAnswer } from '@/lib/tables/csv'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ month: string }> }

/** A month of the log, as a table. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { month } = await params
  return (await listMonths()).includes(month) ? csvAnswer(logCsv(await listMonth(month))) : notFound()
}
