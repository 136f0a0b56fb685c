import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { digestOf } from './digest'
import { editPart } from './editing'
import { type Part, SHAPES, type Subject, type Value } from './shapes/parts'
import { standingIn } from './standing/standing'

/**
 * Takes an edit back: what stood before stands again, as an edit of its own. Of many who press, the first does.
 * Answers of what it was.
 * @throws Refusal where it is taken back already, or what it made was edited since
 */
export async function undoEdit(
  tx: Prisma.TransactionClient,
  editor: Pick<Viewer, 'id'>,
  id: number,
): Promise<{ subject: Subject; part: Part }> {
  await lockCatalogue(tx)
  const edit = await tx.catalogueEdit.findUnique({ where: { id }, include: { undoneBy: true } })
  if (!edit) throw new Refusal('gone', 'This edit is not here any more.')
  if (edit.undoneBy) throw new Refusal('undone', 'Somebody has taken this back already.')
  const { part, filmId, personId } = edit
  const subject = subjectOf({ filmId, personId })
  const seen = digestOf(part, await standingIn(tx, subject, part))
  if (seen !== digestOf(part, edit.after))
    throw new Refusal(
      'changed',
      'This was edited again since, and taking it back would undo that too. Take back the later edit first.',
    )
  const value = SHAPES[part].kept.parse(edit.before) as Value
  await editPart(tx, editor, { subject, part, value, seen, reason: null, undoesId: id })
  return { subject, part }
}

/** Which film or person a row is about: the database holds it to one. */
export const subjectOf = ({
  filmId,
  personId,
}: {
  filmId: number | null
  personId: number | null
}): Subject => (filmId === null ? { kind: 'person', id: personId ?? 0 } : { kind: 'film', id: filmId })
