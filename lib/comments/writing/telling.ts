import 'server-only'
import { noteComment, tellMember } from '@/lib/notifications/telling'
import { thingName } from '@/lib/notifications/things'
import type { Prisma } from '@/prisma/generated/client'
import type { Place } from './placing'

type Said = { id: number; memberId: number; place: Place; thread: number }

/**
 * Tells who was answered, and whose review it is about; and notes it for who follows what it is about or its thread.
 * Nobody hears of it twice.
 */
export async function tellOfComment(
  tx: Prisma.TransactionClient,
  { id, memberId, place: { subject, answersId }, thread }: Said,
): Promise<void> {
  const answered = await tx.comment.findUnique({ where: { id: answersId ?? 0 }, select: { memberId: true } })
  const asked = answered?.memberId ?? null
  const news = { kind: 'answer' as const, actorId: memberId, commentId: id }
  const { author, about } = subject
  if (answersId !== null && asked !== null)
    await tellMember(tx, asked, { ...news, thing: thingName('comment', answersId) })
  if (author && author.id !== asked) await tellMember(tx, author.id, { ...news, thing: about })
  const things = thread === id ? [about] : [about, thingName('comment', thread)]
  await noteComment(tx, { id, memberId, things })
}
