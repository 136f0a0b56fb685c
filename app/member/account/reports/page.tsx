import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OwnReportsPage } from '@/components/moderation/reporting/own-reports-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listOwnReports } from '@/lib/moderation/reporting/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Reports', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/reports')
  const { done } = await searchParams
  return <OwnReportsPage reports={await listOwnReports(viewer)} done={done} />
}
