import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { ActKind, Decider } from '@/prisma/generated/enums'

const kept = z.object({
  /** The act on whose page all of it is told. */
  act: z.number(),
  kind: z.enum(ActKind),
  decider: z.enum(Decider),
  rule: z.string().nullable(),
  reason: z.string().nullable(),
})
/** That an act keeps something of the viewer's own from all others, and why. */
export type Kept = z.infer<typeof kept>

/** What keeps a thing of the viewer's own from everybody else: the last act that does; null where nothing does. */
export async function keptFrom({ id }: Pick<Viewer, 'id'>, ref: SubjectRef): Promise<Kept | null> {
  const [found] = await rows(
    kept,
    `SELECT coalesce(a.parent_id, a.id) AS act, a.kind, a.decider, g.text AS rule, a.reason
     FROM removal r JOIN moderation_act a ON a.id = r.act_id
     LEFT JOIN guideline g ON g.rule = a.rule AND g.version = a.rule_version
     WHERE r.subject_kind = $1::subject_kind AND r.subject_id = $2 AND r.undone_at IS NULL AND a.member_id = $3
     ORDER BY a.id DESC LIMIT 1`,
    [ref.kind, ref.id, id],
  )
  return found ?? null
}
