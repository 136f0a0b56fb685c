import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { digestOf } from './digest'
import type { Part, Subject, Value } from './shapes/parts'
import { keyOf } from './standing/key'
import { settled, standingIn } from './standing/standing'
import { rebuildAfter } from './touching'
import { writePart } from './writing/writing'

type Tx = Prisma.TransactionClient

export type Edit<P extends Part = Part> = {
  subject: Subject
  part: P
  /** What is to stand there. */
  value: Value<P>
  /** The digest of what the editor had before them. */
  seen: string
  reason: string | null
  /** The edit it takes back. */
  undoesId?: number
  /** Whose suggestion it was. */
  suggestionId?: number
}

/**
 * Edits a part of a film or a person: what stood there is kept beside what stands now, and every page that shows it is
 * made anew. Answers the number of the edit; null where nothing differs.
 * @throws Refusal where somebody edited it meanwhile, or it is gone
 */
export async function editPart<P extends Part>(
  tx: Tx,
  editor: Pick<Viewer, 'id'>,
  { subject, part, value, seen, reason, undoesId, suggestionId }: Edit<P>,
): Promise<number | null> {
  await lockCatalogue(tx)
  await mustBeThere(tx, subject)
  const before = await standingIn(tx, subject, part)
  const base = digestOf(part, before)
  const meant = await settled(tx, part, value)
  if (digestOf(part, meant) === base) return null
  if (base !== seen)
    throw new Refusal(
      'changed',
      'Somebody has edited this meanwhile. What stands now is told here, and yours is kept.',
    )
  const named = await creditedIn(tx, subject, part)
  await writePart(tx, subject, part, meant, editor.id)
  const after = await standingIn(tx, subject, part)
  // An order that is not kept is no change.
  if (digestOf(part, after) === base) return null
  const { id } = await tx.catalogueEdit.create({
    data: { ...keyOf(subject), part, base, before, after, reason, byId: editor.id, undoesId, suggestionId },
    select: { id: true },
  })
  await rebuildAfter(tx, subject, part, named)
  await record(tx, {
    ...{ actor: editor, act: undoesId === undefined ? 'catalogue edited' : 'catalogue edit undone' },
    ...{ subject, details: { part, edit: id } },
  })
  return id
}

export async function mustBeThere(tx: Tx, { kind, id }: Subject): Promise<void> {
  const where = { id }
  const there = await (kind === 'film' ? tx.film.count({ where }) : tx.person.count({ where }))
  if (there === 0) throw new Refusal('gone', `This ${kind} is not here any more.`)
}

/** Who is credited in a film before its credits change: some of them may not be after. */
async function creditedIn(tx: Tx, { id }: Subject, part: Part): Promise<number[]> {
  if (part !== 'credits') return []
  const found = await tx.credit.findMany({ where: { filmId: id }, select: { personId: true } })
  return [...new Set(found.map(({ personId }) => personId))]
}
