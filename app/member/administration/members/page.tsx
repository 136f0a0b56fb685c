import type { Metadata } from 'next'
import { MembersPage } from '@/components/administration/members-page'
import { listMembers } from '@/lib/members/administering/queries'
import { searchShape } from '@/lib/members/administering/schema'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Members', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getStaff('moderator')
  const search = searchShape.parse(await searchParams)
  return <MembersPage viewer={viewer} search={search} {...(await listMembers(viewer, search))} />
}
