import { notFound, redirect } from 'next/navigation'
import { readerOf } from '@/components/comments/section/reader'
import { topicOf } from '@/components/comments/section/topic'
import { room } from '@/components/site/doors/room'
import { editPath, revealedPath, threadPath } from '@/lib/comments/paths'
import { getComment } from '@/lib/comments/reading/one'
import { getStanding, getThread, pathToComment } from '@/lib/comments/reading/thread'
import { readSaidTo } from '@/lib/comments/schema'
import { isFollowing } from '@/lib/follows/queries'
import { keptFrom } from '@/lib/moderation/own/kept'
import { onSubject } from './head'
import { RevealedPage } from './revealed-page'
import { ThreadPage } from './thread-page'

/** The number an address names; anything else is not found. */
export const idOf = (segment: string): number => readSaidTo(`comment/${segment}`)?.id ?? notFound()

/** A thread by its first comment’s number, page by page. Another comment’s leads to where that stands. */
export const threadRoom = room({
  async load({ id, cursor }: { id: string; cursor?: string }, viewer) {
    const first = idOf(id)
    const after = cursor ?? null
    // Others find an empty place or nothing; its author finds their words, and what was decided.
    if (viewer && (await keptFrom(viewer, { kind: 'comment', id: first }))) redirect(editPath(first))
    const standing = (await getStanding(first, viewer)) ?? notFound()
    const { subject, path } = standing
    if (path.length > 1) redirect(await pathToComment(path))
    const thread = (await getThread(first, subject, after, viewer)) ?? notFound()
    if (thread.comments[0]?.id !== first || (after !== null && thread.comments.length === 1)) notFound()
    const reader = await readerOf(viewer, topicOf(subject), thread, threadPath(first, after))
    const follows = viewer !== null && (await isFollowing(viewer, { kind: 'comment', id: first }))
    return { subject, first, after, thread, reader, follows }
  },
  metadata: ({ subject, first, after }) => ({
    title: `A thread: ${onSubject(subject)}`,
    alternates: { canonical: threadPath(first, after) },
    robots: { index: false, follow: true },
  }),
  show: (loaded) => <ThreadPage {...loaded} />,
})

/** One comment with what its spoilers hide, for who asks for it. */
export const revealedCommentRoom = room({
  load: async ({ id }: { id: string }, viewer) => (await getComment(idOf(id), viewer, true)) ?? notFound(),
  metadata: ({ subject, comment }) => ({
    title: `A comment: ${onSubject(subject)}`,
    alternates: { canonical: revealedPath(comment.id) },
    robots: { index: false, follow: false },
  }),
  show: (loaded) => <RevealedPage {...loaded} />,
})
