import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { correctEntry } from '@/lib/critics/correcting/correcting'
import type { Correction } from '@/lib/critics/correcting/schema'
import { keptEntry, standingEntry } from '@/lib/critics/correcting/standing'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'

const MOST_REVISIONS = 50

/** One entry as it stands, with its history and its document; null where there is none. */
export async function getEntry(id: number) {
  const now = await prisma().$transaction((tx) => standingEntry(tx, id))
  if (!now) return null
  const { slug, status, removals, film, document, revisions } = await prisma().criticReview.findUniqueOrThrow(
    {
      where: { id },
      select: {
        ...{ slug: true, status: true, removals: true },
        film: { select: { slug: true, title: true, year: true } },
        document: { select: { id: true } },
        revisions: {
          select: { id: true, at: true, changed: true, before: true, by: { select: { handle: true } } },
          orderBy: { id: 'desc' },
          take: MOST_REVISIONS,
        },
      },
    },
  )
  const kept = revisions.map(({ before, ...revision }) => ({ ...revision, before: keptEntry.parse(before) }))
  // What a revision made of it is what stood before the next one.
  const history = kept.map((revision, n) => ({
    ...revision,
    after: n === 0 ? now.says : (kept[n - 1]?.before ?? now.says),
  }))
  return { ...{ id, slug, status, removals, film, document, now }, history }
}
export type Entry = NonNullable<Awaited<ReturnType<typeof getEntry>>>

type Given = Correction & { review: number; seen: string }

/**
 * Corrects an entry by hand, without anybody having asked.
 * @throws Refusal where nothing differs, or somebody changed it meanwhile
 */
export const correctByHand = (editor: Pick<Viewer, 'id'>, { review: id, ...given }: Given): Promise<void> =>
  prisma().$transaction(async (tx) => {
    if ((await correctEntry(tx, editor, { ...given, id })) === null)
      throw new Refusal('nothing differs', 'It says just that already.')
  })
