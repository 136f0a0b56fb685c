import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { rawOf } from '@/lib/desk/documents/reading-row'
import { storable } from '@/lib/desk/documents/storable'
import { clean } from '@/lib/documents/residue/receipt'
import { Refusal } from '@/lib/refusal'
import { holdDocument, tick } from './holding'

type Asked = { document: number; start: number; restore: 'yes' | 'no' }

/** Puts a cut back into the text, or leaves it out again. Doing it twice is doing it once. */
export const restoreCut = (editor: Pick<Viewer, 'id'>, { document, start, restore }: Asked): Promise<void> =>
  prisma().$transaction(async (tx) => {
    await holdDocument(tx, document)
    const back = restore === 'yes'
    const { count } = await tx.documentCut.updateMany({
      where: { documentId: document, start },
      data: { restoredAt: back ? new Date() : null, restoredById: back ? editor.id : null },
    })
    if (count === 0) throw new Refusal('gone', 'The document was read anew meanwhile. Load the page again.')
    const { bytes } = await tx.criticDocument.findUniqueOrThrow({
      where: { id: document },
      select: { bytes: true },
    })
    const standing = await tx.documentCut.findMany({
      where: { documentId: document, restoredAt: null },
      select: { start: true, end: true },
      orderBy: { start: 'asc' },
    })
    await tx.criticDocument.update({
      where: { id: document },
      data: { cleanText: storable(clean(rawOf(bytes).text, standing)) },
    })
    await tick(tx, document)
  })
