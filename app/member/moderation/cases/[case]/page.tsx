import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CasePage } from '@/components/moderation/case/case-page'
import { Decided } from '@/components/moderation/queue/decided'
import { listGuidelines } from '@/lib/guidelines/queries'
import { getDecided } from '@/lib/moderation/acts/decided'
import { getCase } from '@/lib/moderation/cases/one'
import { listReports, reportPlace } from '@/lib/moderation/cases/reports'
import { caseShape } from '@/lib/moderation/cases/schema'
import { listParts } from '@/lib/moderation/everything/listing'
import { getBeside } from '@/lib/moderation/queue/beside'
import { queueShape } from '@/lib/moderation/queue/filters'
import { requestsOf } from '@/lib/moderation/requests/queries'
import { getSignals } from '@/lib/moderation/signals/all'
import { getDesk } from '@/lib/moderation/staff'
import { askedTemplate, listTemplates } from '@/lib/moderation/templates/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A case', robots: { index: false } }

type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await getDesk()
  const { case: id } = caseShape.safeParse(await params).data ?? notFound()
  const found = (await getCase(viewer, id)) ?? notFound()
  const asked = await searchParams
  const filters = queueShape.parse(asked)
  const place = reportPlace.parse(asked.reports)
  const act = await getDecided(viewer, asked.decided)
  const templates = await listTemplates()
  const whole = found.acts.findLast((act) => act.kind === 'removeEverything')
  return (
    <CasePage
      viewer={viewer}
      found={found}
      asked={asked.spoilers !== undefined}
      filters={filters}
      further={place ? await listReports(id, place) : null}
      beside={await getBeside(viewer, found, filters)}
      done={act && <Decided act={act} isNext={act.caseId !== id} />}
      guidelines={await listGuidelines()}
      signals={await getSignals(found)}
      requests={await requestsOf(id)}
      beginnings={{ templates, begun: askedTemplate(templates, asked.template) }}
      parts={whole ? await listParts(whole.id) : null}
    />
  )
}
