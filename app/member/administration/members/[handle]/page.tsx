import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MemberPage } from '@/components/administration/member/member-page'
import { getMember } from '@/lib/members/administering/queries'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Member', robots: { index: false } }

type Props = { params: Promise<{ handle: string }> }

export default async function Page({ params }: Props) {
  const viewer = await getStaff('moderator')
  const member = await getMember(viewer, decodeURIComponent((await params).handle))
  return member ? <MemberPage viewer={viewer} member={member} /> : notFound()
}
