import type { Metadata } from 'next'
import { ReasonsPage } from '@/components/administration/reasons/reasons-page'
import { listGuidelines } from '@/lib/guidelines/queries'
import { getStaff } from '@/lib/members/administering/staff'
import { listRetiredTemplates, listWrittenTemplates } from '@/lib/moderation/templates/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Reasons', robots: { index: false } }

export default async function Page() {
  const viewer = await getStaff('administrator')
  const [templates, retired, guidelines] = await Promise.all([
    listWrittenTemplates(),
    listRetiredTemplates(),
    listGuidelines(),
  ])
  return <ReasonsPage viewer={viewer} templates={templates} retired={retired} guidelines={guidelines} />
}
