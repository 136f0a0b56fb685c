import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EntryPage } from '@/components/desk/entry/entry-page'
import { getEntry } from '@/lib/desk/entries'
import { entryShape } from '@/lib/desk/schema'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'An entry', robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ review: string }> }) {
  await getStaff('editor')
  const { review: id } = entryShape.safeParse(await params).data ?? notFound()
  return <EntryPage entry={(await getEntry(id)) ?? notFound()} />
}
