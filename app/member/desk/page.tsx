import type { Metadata } from 'next'
import { InboxPage } from '@/components/desk/inbox/inbox-page'
import { inboxShape, listDocuments } from '@/lib/desk/documents/queries'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Inbox', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  await getStaff('editor')
  const filters = inboxShape.parse(await searchParams)
  return <InboxPage filters={filters} {...(await listDocuments(filters))} />
}
