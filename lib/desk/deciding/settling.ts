import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { mayPrintFullText } from '@/lib/critics/policy'
import { prisma } from '@/lib/db'
import { printed } from '@/lib/desk/publishing/printed'
import { Refusal } from '@/lib/refusal'
import type { RightsBasis } from '@/prisma/generated/enums'
import { holdDocument, tick } from './holding'

type Editor = Pick<Viewer, 'id'>

/** Sets a document aside that is nothing for the catalogue, and says why. It can be taken up again. */
export const setAside = (
  editor: Editor,
  { document: id, version, reason }: { document: number; version: number; reason: string },
): Promise<void> =>
  prisma().$transaction(async (tx) => {
    await holdDocument(tx, id, version)
    await tx.criticDocument.update({
      where: { id },
      data: { status: 'setAside', reason, version: { increment: 1 } },
    })
    await record(tx, {
      ...{ actor: editor, act: 'document set aside', subject: { kind: 'critic document', id }, details: {} },
    })
  })

/** Takes a document up again that was set aside. */
export const takeUp = (editor: Editor, { document: id }: { document: number }): Promise<void> =>
  prisma().$transaction(async (tx) => {
    const { count } = await tx.criticDocument.updateMany({
      where: { id, status: 'setAside' },
      data: { status: 'open', reason: null, version: { increment: 1 } },
    })
    if (count === 0) return
    await record(tx, {
      ...{ actor: editor, act: 'document taken up', subject: { kind: 'critic document', id }, details: {} },
    })
  })

/** Says by which right we have a document. An entry made from it shows its full text from then on, or no longer. */
export const sayRights = (
  editor: Editor,
  { document: id, rights }: { document: number; rights: RightsBasis },
): Promise<void> =>
  prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM critic_document WHERE id = ${id} FOR UPDATE`
    const there = await tx.criticDocument.findUnique({
      where: { id },
      select: { rightsBasis: true, cleanText: true, review: { select: { id: true, filmId: true } } },
    })
    if (!there) throw new Refusal('gone', 'This document is not here any more.')
    if (there.rightsBasis === rights) return
    await tx.criticDocument.update({ where: { id }, data: { rightsBasis: rights } })
    await tick(tx, id)
    if (there.review) {
      const fullText = mayPrintFullText({ rightsBasis: rights }) ? printed(there.cleanText) : null
      const data = { rightsBasis: rights, fullText, updatedAt: new Date() }
      await tx.criticReview.update({ where: { id: there.review.id }, data })
      await rebuildTouched(tx, new Set([there.review.filmId]))
    }
    await record(tx, {
      ...{ actor: editor, act: 'rights of document said', subject: { kind: 'critic document', id } },
      details: { rights },
    })
  })
