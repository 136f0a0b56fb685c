import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CasePage } from '@/components/moderation/case/case-page'
import { listGuidelines } from '@/lib/guidelines/queries'
import { getCase } from '@/lib/moderation/cases/one'
import { caseShape } from '@/lib/moderation/cases/schema'
import { getDesk } from '@/lib/moderation/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A case', robots: { index: false } }

type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ spoilers?: string | string[] }>
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await getDesk()
  const { case: id } = caseShape.safeParse(await params).data ?? notFound()
  const found = (await getCase(viewer, id)) ?? notFound()
  const asked = (await searchParams).spoilers !== undefined
  return <CasePage viewer={viewer} found={found} asked={asked} guidelines={await listGuidelines()} />
}
