import 'server-only'
import type { Subject } from '@/lib/moderation/subjects/subject'
import type { Prisma } from '@/prisma/generated/client'
import type { CaseCause } from '@/prisma/generated/enums'

/**
 * The open case about a thing, made where there is none, and held until the transaction ends. It keeps the words as
 * they are now: what comes later is beside them.
 */
export async function openCase(
  tx: Prisma.TransactionClient,
  { kind, id: subjectId, author, film, said }: Subject,
  cause: CaseCause,
): Promise<number> {
  const [found] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO moderation_case (subject_kind, subject_id, cause, author_id, film_id, as_reported)
    VALUES (${kind}::subject_kind, ${subjectId}, ${cause}::case_cause, ${author?.id ?? null}::int,
      ${film?.id ?? null}::int, ${JSON.stringify(said)}::jsonb)
    ON CONFLICT (subject_kind, subject_id) WHERE closed_at IS NULL
      DO UPDATE SET subject_id = EXCLUDED.subject_id
    RETURNING id`
  if (!found) throw new Error('neither found nor made')
  return found.id
}
