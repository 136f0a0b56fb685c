import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { readAgain } from '@/lib/desk/documents/reading-again'
import { SEVERAL } from '@/lib/desk/fields/names'
import type { Deciding } from '@/lib/desk/schema'
import { MistakenField, Refusal } from '@/lib/refusal'
import { Prisma } from '@/prisma/generated/client'
import { holdDocument, tick } from './holding'
import { valueIn } from './reading-form'
import { SURE } from './sure'

type Tx = Prisma.TransactionClient
type Editor = Pick<Viewer, 'id'>

/**
 * Decides one field of a document: what was read is accepted, corrected, or rejected. Saying something at a place where
 * nothing was read adds it. Choosing the film reads the document again with what the catalogue knows of it.
 * @throws Refusal where somebody decided it meanwhile; MistakenField for what was mistyped
 */
export const decideField = (editor: Editor, form: Deciding): Promise<void> =>
  prisma().$transaction(async (tx) => {
    const { document: documentId, name, position, decision, seen } = form
    await holdDocument(tx, documentId)
    const where = { documentId_name_position: { documentId, name, position } }
    const there = await tx.documentField.findUnique({ where, select: { proposed: true, decidedAt: true } })
    if (!there && !(name in SEVERAL && decision === 'corrected'))
      throw new Refusal('gone', 'The document was read anew meanwhile. Load the page again.')
    if ((there?.decidedAt?.toISOString() ?? '') !== seen)
      throw new Refusal('changed', 'Somebody has decided this meanwhile. Load the page again.')
    const value = decision === 'corrected' ? valueIn(form) : decision === 'accepted' ? there?.proposed : null
    if (decision === 'accepted' && (value ?? null) === null)
      throw new MistakenField('value', 'Nothing was read here. Write what it is, or say that there is none.')
    const film = name === 'film' && value ? await filmAt(tx, value as { slug: string }) : null
    const data = {
      ...{ decision, decidedAt: new Date(), decidedById: editor.id },
      value: value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue),
    }
    if (there) await tx.documentField.update({ where, data })
    else {
      const place = { documentId, name, position: await placeFor(tx, form) }
      await tx.documentField.create({ data: { ...place, confidence: 0, ...data } })
    }
    await tick(tx, documentId)
    if (name !== 'film') return
    await tx.criticDocument.update({ where: { id: documentId }, data: { filmId: film?.id ?? null } })
    await readAgain(tx, documentId)
  })

/** Accepts at once everything undecided that was read surely. Answers how many. */
export const acceptSure = (
  editor: Editor,
  { document, version }: { document: number; version: number },
): Promise<number> =>
  prisma().$transaction(async (tx) => {
    await holdDocument(tx, document, version)
    const many = await tx.$executeRaw`
      UPDATE document_field SET decision = 'accepted', value = proposed, decided_at = now(), decided_by_id = ${editor.id}
      WHERE document_id = ${document} AND decision IS NULL AND proposed IS NOT NULL AND confidence >= ${SURE}`
    await tx.$executeRaw`
      UPDATE critic_document d SET film_id = f.id FROM document_field w JOIN film f ON f.slug = w.value ->> 'slug'
      WHERE d.id = ${document} AND w.document_id = d.id AND w.name = 'film' AND w.decision IS NOT NULL`
    await tick(tx, document)
    return many
  })

/** Takes a decision back, as if nobody had looked. */
export const undecideField = ({
  document,
  name,
  position,
  seen,
}: Pick<Deciding, 'document' | 'name' | 'position' | 'seen'>): Promise<void> =>
  prisma().$transaction(async (tx) => {
    await holdDocument(tx, document)
    const one = { documentId: document, name, position }
    const there = await tx.documentField.findFirst({
      where: one,
      select: { proposed: true, decidedAt: true },
    })
    if (!there?.decidedAt) return
    if (there.decidedAt.toISOString() !== seen)
      throw new Refusal('changed', 'Somebody has decided this meanwhile. Load the page again.')
    // What an editor added is gone with their word for it.
    if (there.proposed === null && name in SEVERAL) await tx.documentField.deleteMany({ where: one })
    else {
      const data = { decision: null, value: Prisma.DbNull, decidedAt: null, decidedById: null }
      await tx.documentField.updateMany({ where: one, data })
    }
    if (name === 'film') await tx.criticDocument.update({ where: { id: document }, data: { filmId: null } })
    await tick(tx, document)
  })

async function filmAt(tx: Tx, { slug }: { slug: string }): Promise<{ id: number }> {
  const film = await tx.film.findUnique({ where: { slug }, select: { id: true } })
  if (!film)
    throw new MistakenField(
      'value',
      `There is no film at “${slug}”. Give its address here, or bring it in first.`,
    )
  return film
}

/** Where something said by an editor alone stands: after all there is. */
async function placeFor(tx: Tx, { document, name }: Deciding): Promise<number> {
  const last = await tx.documentField.aggregate({
    where: { documentId: document, name },
    _max: { position: true },
  })
  return (last._max.position ?? -1) + 1
}
