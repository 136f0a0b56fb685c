import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { EditPage } from '@/components/comments/page/edit-page'
import { idOf } from '@/components/comments/page/thread-rooms'
import { getViewer } from '@/lib/accounts/viewer'
import { getOwnComment } from '@/lib/comments/own/one'
import { editPath } from '@/lib/comments/paths'
import { signInPath } from '@/lib/doors/own-path'
import { keptFrom } from '@/lib/moderation/own/kept'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Your comment', robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = idOf((await params).id)
  const viewer = (await getViewer()) ?? redirect(signInPath(editPath(id)))
  const { own, subject } = (await getOwnComment(id, viewer)) ?? notFound()
  const kept = own.removals > 0 ? await keptFrom(viewer, { kind: 'comment', id }) : null
  return <EditPage id={id} own={own} subject={subject} viewer={viewer} kept={kept} />
}
