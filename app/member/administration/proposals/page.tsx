import type { Metadata } from 'next'
import { ProposalsPage } from '@/components/proposals/desk-page'
import { getStaff } from '@/lib/members/administering/staff'
import { listOpenProposals } from '@/lib/proposals/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Proposals', robots: { index: false } }

export default async function Page() {
  const viewer = await getStaff('editor')
  return <ProposalsPage viewer={viewer} proposals={await listOpenProposals()} />
}
