import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OwnProposalsPage } from '@/components/proposals/own-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listOwnProposals } from '@/lib/proposals/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Proposals', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/proposals')
  const { done } = await searchParams
  return <OwnProposalsPage proposals={await listOwnProposals(viewer)} isDone={done !== undefined} />
}
