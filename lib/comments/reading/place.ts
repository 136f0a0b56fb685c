import 'server-only'
import type { About, SaidTo } from '@/lib/comments/schema'
import { getSubject, type Subject } from '@/lib/comments/subjects'
import type { Reader } from '@/lib/members/between/hiding'
import type { Comment } from './comment'
import { getComment } from './one'

/** What a comment is going to stand under, and the comment it answers, where it is one; null where that is not there. */
export async function getPlace(
  to: SaidTo,
  viewer: Reader,
): Promise<{ subject: Subject; answered: Comment | null } | null> {
  if (to.kind !== 'comment') {
    const subject = await getSubject(to as About, viewer)
    return subject && !subject.isBlocked ? { subject, answered: null } : null
  }
  const found = await getComment(to.id, viewer)
  return found && { subject: found.subject, answered: found.comment }
}
