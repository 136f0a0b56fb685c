import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { EverythingPage } from '@/components/moderation/case/everything-page'
import { listGuidelines } from '@/lib/guidelines/queries'
import { getCase } from '@/lib/moderation/cases/one'
import { caseShape } from '@/lib/moderation/cases/schema'
import { listEverythingOf } from '@/lib/moderation/everything/listing'
import { casePath } from '@/lib/moderation/paths'
import { queueShape } from '@/lib/moderation/queue/filters'
import { getDesk } from '@/lib/moderation/staff'
import { askedTemplate, listTemplates } from '@/lib/moderation/templates/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Remove everything', robots: { index: false } }

type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await getDesk()
  const { case: id } = caseShape.safeParse(await params).data ?? notFound()
  const found = (await getCase(viewer, id)) ?? notFound()
  const { author } = found
  if (!author || found.closedAt || found.whyNot) redirect(casePath(id))
  const asked = await searchParams
  const templates = await listTemplates()
  return (
    <EverythingPage
      viewer={viewer}
      found={{ ...found, author }}
      everything={await listEverythingOf(author.id)}
      guidelines={await listGuidelines()}
      filters={queueShape.parse(asked)}
      beginnings={{ templates, begun: askedTemplate(templates, asked.template) }}
    />
  )
}
