import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RequestPage } from '@/components/moderation/requests/request-page'
import { getReportable } from '@/lib/moderation/reporting/queries'
import { entryShape } from '@/lib/moderation/requests/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Ask for a correction or a removal', robots: { index: false } }

type Props = { params: Promise<{ kind: string; id: string }> }

export default async function Page({ params }: Props) {
  const which = entryShape.safeParse(await params).data ?? notFound()
  return <RequestPage subject={(await getReportable(which, null)) ?? notFound()} />
}
