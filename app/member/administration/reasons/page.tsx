import type { Metadata } from 'next'
import { ReasonsPage } from '@/components/administration/reasons/reasons-page'
import { listGuidelines } from '@/lib/guidelines/queries'
import { getStaff } from '@/lib/members/administering/staff'
import { listRetiredTemplates, listWrittenTemplates } from '@/lib/moderation/templates/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Reasons', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getStaff('administrator')
  const [templates, retired, guidelines] = await Promise.all([
    listWrittenTemplates(),
    listRetiredTemplates(),
    listGuidelines(),
  ])
  const { written, retired: gone } = await searchParams
  const just = written ? 'written' : gone ? 'retired' : null
  return <ReasonsPage {...{ viewer, templates, retired, guidelines, just }} />
}
