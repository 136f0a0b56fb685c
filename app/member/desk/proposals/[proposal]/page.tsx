import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DecidePage } from '@/components/proposals/decide-page'
import { getStaff } from '@/lib/members/administering/staff'
import { getOpenProposal } from '@/lib/proposals/queries'
import { proposalShape } from '@/lib/proposals/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A proposal', robots: { index: false } }

type Props = { params: Promise<{ proposal: string }> }

export default async function Page({ params }: Props) {
  await getStaff('editor')
  const { proposal: id } = proposalShape.safeParse(await params).data ?? notFound()
  return <DecidePage proposal={(await getOpenProposal(id)) ?? notFound()} />
}
