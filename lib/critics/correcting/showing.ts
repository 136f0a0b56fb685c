import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { standingEntry } from './standing'

/**
 * Takes an entry off the site, or puts it there again; its score counts accordingly from then on, and its history says so.
 * Doing it twice is doing it once.
 * @throws Refusal where there is no such entry
 */
export const showEntry = (
  editor: Pick<Viewer, 'id'>,
  { review: id, shown }: { review: number; shown: 'yes' | 'no' },
): Promise<void> =>
  prisma().$transaction(async (tx) => {
    await lockCatalogue(tx)
    const standing = await standingEntry(tx, id)
    if (!standing) throw new Refusal('gone', 'This entry is not here any more.')
    const status = shown === 'yes' ? 'published' : 'withdrawn'
    const { count } = await tx.criticReview.updateMany({
      where: { id, status: { not: status } },
      data: { status, updatedAt: new Date() },
    })
    if (count === 0) return
    await tx.criticReviewRevision.create({
      data: {
        reviewId: id,
        byId: editor.id,
        changed: [shown === 'yes' ? 'shown' : 'hidden'],
        before: standing.says,
      },
    })
    await rebuildTouched(tx, new Set([standing.filmId]))
    await record(tx, {
      ...{ actor: editor, subject: { kind: 'critic review', id }, details: {} },
      act: shown === 'yes' ? 'entry shown' : 'entry hidden',
    })
  })
