import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RestrictPage } from '@/components/administration/member/restrict-page'
import { listGuidelines } from '@/lib/guidelines/queries'
import { getMember } from '@/lib/members/administering/queries'
import { getStaff } from '@/lib/members/administering/staff'
import { canRestrict } from '@/lib/members/policy'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Member', robots: { index: false } }

type Props = { params: Promise<{ handle: string; act: string }> }

export default async function Page({ params }: Props) {
  const viewer = await getStaff('moderator')
  const { handle, act } = await params
  const member = await getMember(viewer, decodeURIComponent(handle))
  if (!member || !canRestrict(viewer, member)) notFound()
  return act === 'suspend' || act === 'silence' ? (
    <RestrictPage viewer={viewer} member={member} act={act} guidelines={await listGuidelines()} />
  ) : (
    notFound()
  )
}
