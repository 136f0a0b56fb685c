import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'

/** Whether a thing, by its table’s name in the statement, waits for a moderator to look at it. */
export const isHeld = (kind: SubjectRef['kind'], table: string): string =>
  `(${table}.removals > 0 AND EXISTS (SELECT FROM moderation_act a WHERE a.subject_kind = '${kind}'
    AND a.subject_id = ${table}.id AND a.kind = 'hold' AND a.undone_at IS NULL))`

/** Why a text of the viewer’s own waits for a moderator, as they were told; null where it does not. */
export async function whyHeld({ id }: Pick<Viewer, 'id'>, ref: SubjectRef): Promise<string | null> {
  const [found] = await rows(
    z.object({ reason: z.string() }),
    `SELECT reason FROM moderation_act
     WHERE subject_kind = $1::subject_kind AND subject_id = $2 AND member_id = $3 AND kind = 'hold' AND undone_at IS NULL
     ORDER BY id DESC LIMIT 1`,
    [ref.kind, ref.id, id],
  )
  return found?.reason ?? null
}
