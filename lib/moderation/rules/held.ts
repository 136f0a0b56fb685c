import 'server-only'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'

/** Whether a thing, by its table’s name in the statement, waits for a moderator to look at it. */
export const isHeld = (kind: SubjectRef['kind'], table: string): string =>
  `(${table}.removals > 0 AND EXISTS (SELECT FROM moderation_act a WHERE a.subject_kind = '${kind}'
    AND a.subject_id = ${table}.id AND a.kind = 'hold' AND a.undone_at IS NULL))`
