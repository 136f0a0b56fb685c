import type { Subject } from '@/lib/moderation/subjects/subject'
import type { ActKind, Decider, Rule } from '@/prisma/generated/enums'

/** What is to be done, by whom and why. */
export interface Doing {
  kind: ActKind
  subject: Subject
  /** Null only of what says nothing against anybody. */
  rule: Rule | null
  reason: string | null
  decider: Decider
  /** Null of an automatic rule. */
  actorId: number | null
  caseId?: number | null
  /** When it ends by itself; null is never. */
  until?: Date | null
  /** Of a spoiler, the words to hide; null is all of it. */
  passage?: string | null
  /** The act it is a part of. */
  parentId?: number
}
