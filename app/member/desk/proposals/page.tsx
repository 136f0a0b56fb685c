import type { Metadata } from 'next'
import { ProposalsPage } from '@/components/proposals/desk-page'
import { getStaff } from '@/lib/members/administering/staff'
import { listOpenProposals } from '@/lib/proposals/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Missing titles', robots: { index: false } }

export default async function Page() {
  await getStaff('editor')
  return <ProposalsPage proposals={await listOpenProposals()} />
}
