import type { Reader } from '@/components/comments/thread/ways'
import type { Viewer } from '@/lib/accounts/viewer'
import { listOwnCommentAnswers } from '@/lib/comments/helpful/queries'
import { whyNotAnswer } from '@/lib/comments/policy'
import type { Comment } from '@/lib/comments/reading/comment'
import type { ThreadPage } from '@/lib/comments/reading/threads'
import type { Topic } from './topic'

/** Whoever reads these comments, with what they found helpful among them. */
export async function readerOf(
  viewer: Viewer | null,
  topic: Topic,
  shown: ThreadPage | { comments: readonly Comment[] },
  from: string,
): Promise<Reader> {
  const comments = 'threads' in shown ? shown.threads.flatMap((one) => [one, ...one.beneath]) : shown.comments
  const own = viewer && comments.length > 0 ? await listOwnCommentAnswers(viewer, comments) : new Map()
  return { viewer, own, mayAnswer: whyNotAnswer(viewer, topic) === null, from }
}
