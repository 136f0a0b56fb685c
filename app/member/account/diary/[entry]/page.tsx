import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { EntryPage } from '@/components/diary/entry-page'
import { getViewer } from '@/lib/accounts/viewer'
import { entryPath } from '@/lib/diary/path'
import { getOwnEntry } from '@/lib/diary/queries'
import { deletingShape } from '@/lib/diary/schema'
import { signInPath } from '@/lib/doors/own-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A day in your diary', robots: { index: false } }

type Props = { params: Promise<{ entry: string }>; searchParams: Promise<{ done?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const { entry: id } = deletingShape.safeParse(await params).data ?? notFound()
  const viewer = (await getViewer()) ?? redirect(signInPath(entryPath(id)))
  const entry = (await getOwnEntry(viewer, id)) ?? notFound()
  return <EntryPage handle={viewer.handle} entry={entry} isDone={(await searchParams).done !== undefined} />
}
