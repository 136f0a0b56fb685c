import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CasePage } from '@/components/moderation/case/case-page'
import { listGuidelines } from '@/lib/guidelines/queries'
import { getCase } from '@/lib/moderation/cases/one'
import { caseShape } from '@/lib/moderation/cases/schema'
import { listParts } from '@/lib/moderation/everything/listing'
import { getSignals } from '@/lib/moderation/signals/all'
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
  const whole = found.acts.findLast((act) => act.kind === 'removeEverything')
  return (
    <CasePage
      viewer={viewer}
      found={found}
      asked={asked}
      guidelines={await listGuidelines()}
      signals={await getSignals(found)}
      parts={whole ? await listParts(whole.id) : null}
    />
  )
}
