import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { prisma } from '@/lib/db'
import { rawOf } from '@/lib/desk/documents/reading-row'
import { storable } from '@/lib/desk/documents/storable'
import { printed } from '@/lib/desk/publishing/printed'
import { clean } from '@/lib/documents/residue/receipt'
import { Refusal } from '@/lib/refusal'
import { tick } from './holding'

type Asked = { document: number; start: number; restore: 'yes' | 'no' }

/**
 * Puts a cut back into the text, or leaves it out again, also of a document that is an entry: its page says so from then
 * on. Doing it twice is doing it once.
 */
export const restoreCut = (editor: Pick<Viewer, 'id'>, { document, start, restore }: Asked): Promise<void> =>
  prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM critic_document WHERE id = ${document} FOR UPDATE`
    const back = restore === 'yes'
    const { count } = await tx.documentCut.updateMany({
      where: { documentId: document, start },
      data: { restoredAt: back ? new Date() : null, restoredById: back ? editor.id : null },
    })
    if (count === 0) throw new Refusal('gone', 'The document was read anew meanwhile. Load the page again.')
    const { bytes, review } = await tx.criticDocument.findUniqueOrThrow({
      where: { id: document },
      select: { bytes: true, review: { select: { id: true, filmId: true, fullText: true } } },
    })
    const standing = await tx.documentCut.findMany({
      where: { documentId: document, restoredAt: null },
      select: { start: true, end: true },
      orderBy: { start: 'asc' },
    })
    const cleanText = storable(clean(rawOf(bytes).text, standing))
    await tx.criticDocument.update({ where: { id: document }, data: { cleanText } })
    await tick(tx, document)
    if (!review) return
    if (review.fullText !== null)
      await tx.criticReview.update({ where: { id: review.id }, data: { fullText: printed(cleanText) } })
    await rebuildTouched(tx, new Set([review.filmId]))
  })
