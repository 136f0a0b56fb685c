import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportPage } from '@/components/moderation/reporting/report-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listGuidelines } from '@/lib/guidelines/queries'
import { reportsAsOf } from '@/lib/moderation/reporting/policy'
import { getOpenReport, getReportable } from '@/lib/moderation/reporting/queries'
import { subjectShape } from '@/lib/moderation/subjects/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Report', robots: { index: false } }

type Props = { params: Promise<{ kind: string; id: string }> }

export default async function Page({ params }: Props) {
  const which = subjectShape.safeParse(await params).data ?? notFound()
  const viewer = await getViewer()
  const subject = (await getReportable(which, viewer)) ?? notFound()
  const said = viewer && (await getOpenReport(viewer, which))
  return (
    <ReportPage
      subject={subject}
      rules={await listGuidelines()}
      said={said}
      as={reportsAsOf(viewer, subject)}
    />
  )
}
