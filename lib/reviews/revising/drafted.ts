import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { Refusal } from '@/lib/refusal'
import type { Editing, Posting } from '@/lib/reviews/schema'
import type { Prisma } from '@/prisma/generated/client'

type Sent = Posting | Editing
type Owner = Pick<Viewer, 'id'>

/** The draft of what is posted has done its work; one saved later in another tab, that says something else, has not. */
export const leaveDraft = (tx: Prisma.TransactionClient, { id }: Owner, filmId: number, sent: Sent) =>
  tx.$executeRaw`
    DELETE FROM review_draft WHERE member_id = ${id} AND film_id = ${filmId}
      AND (version <= ${sent.version} OR form ->> 'body' = ${sent.body})`

/**
 * Keeps what came too late as the draft of its author, with the state it was begun from, for them to compare.
 * @throws Refusal where a still newer draft lies there
 */
export async function keepLost(
  tx: Prisma.TransactionClient,
  { id }: Owner,
  filmId: number,
  sent: Sent,
  basedOn: number | null,
): Promise<void> {
  const kept = await tx.$executeRaw`
    INSERT INTO review_draft AS d (member_id, film_id, version, based_on, form)
    VALUES (${id}, ${filmId}, nextval('review_draft_saving'), ${basedOn}, ${JSON.stringify(typedOf(sent))}::jsonb)
    ON CONFLICT (member_id, film_id) DO UPDATE
      SET based_on = EXCLUDED.based_on, form = EXCLUDED.form, version = EXCLUDED.version, saved_at = now()
      WHERE d.version <= ${sent.version}`
  if (kept === 0)
    throw new Refusal(
      'newer draft',
      'This review was changed elsewhere, and a newer draft of it was saved there.',
    )
}

/** The fields as a form has them: words only, empty ones left out. */
export const typedOf = (sent: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  )
