import 'server-only'
import { prisma } from '@/lib/db'
import { formMadeAt } from '@/lib/doors/form-key'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { getSetting } from '@/lib/site-settings/settings'

const columns = { postingKey: true, postedAt: true, memberId: true } as const

/**
 * For how many seconds somebody had the form before them until they sent a text, beside what is fast to the rule that
 * reads the same; null where its key is none we made for them, and of what has no such form.
 */
export const getTypedIn = async (ref: SubjectRef) => ({
  seconds: await secondsOf(ref),
  fast: await getSetting('typedSeconds'),
})

async function secondsOf({ kind, id }: SubjectRef): Promise<number | null> {
  const posted = await findPosted(kind, id)
  if (!posted?.postingKey || posted.memberId === null) return null
  const madeAt = formMadeAt(posted.postingKey, { id: posted.memberId })
  if (!madeAt || posted.postedAt < madeAt) return null
  return (posted.postedAt.getTime() - madeAt.getTime()) / 1_000
}

async function findPosted(kind: SubjectRef['kind'], id: number) {
  if (kind === 'review') return prisma().review.findUnique({ where: { id }, select: columns })
  return kind === 'comment' ? prisma().comment.findUnique({ where: { id }, select: columns }) : null
}
