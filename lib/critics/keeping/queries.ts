import 'server-only'
import { z } from 'zod'
import { prisma, rows } from '@/lib/db'
import { currentSlug } from '@/lib/former-slugs'
import { keptWriter } from './schema'
import { standingWriter, type WriterNoun } from './standing'

const listed = z.object({
  ...{ slug: z.string(), name: z.string(), reviews: z.number() },
  aliases: z.array(z.string()),
  best: z.number().nullable(),
  worst: z.number().nullable(),
  labels: z.number(),
})
export type ListedWriter = z.infer<typeof listed>

/** Changes that a page shows, and writers that a list does. */
const MOST = { revisions: 30, listed: 1_000 }

const SCALE = `(SELECT count(*)::int FROM score_scale_label l WHERE l.version_id = (
  SELECT v.id FROM score_scale_version v JOIN score_scale s ON s.id = v.scale_id
  WHERE s.outlet_id = w.id ORDER BY v.version DESC LIMIT 1))`

/** Every critic, or outlet, whether or not anything of theirs is public; those of whom there is most first. */
export const listForDesk = (noun: WriterNoun): Promise<ListedWriter[]> =>
  rows(
    listed,
    `SELECT w.slug, w.name,
       ARRAY(SELECT a.name FROM ${noun}_alias a WHERE a.${noun}_id = w.id ORDER BY a.name) AS aliases,
       (SELECT count(*)::int FROM critic_review r WHERE r.${noun}_id = w.id) AS reviews,
       ${noun === 'outlet' ? `w.scale_best::float8 AS best, w.scale_worst::float8 AS worst, ${SCALE} AS labels` : 'NULL AS best, NULL AS worst, 0 AS labels'}
     FROM ${noun} w ORDER BY reviews DESC, w.name LIMIT ${MOST.listed}`,
  )

/** One of them with what was changed by hand; or the address it has now, where this one is former. */
export async function getForDesk(noun: WriterNoun, slug: string) {
  const standing = await standingWriter(prisma(), noun, { slug })
  if (!standing) return { writer: null, moved: await currentSlug(noun, slug) }
  const revisions = await prisma().writerRevision.findMany({
    where: { noun, targetId: standing.id },
    select: { id: true, at: true, changed: true, before: true, by: { select: { handle: true } } },
    orderBy: { id: 'desc' },
    take: MOST.revisions,
  })
  return {
    writer: {
      ...standing,
      revisions: revisions.map((one) => ({ ...one, before: keptWriter.parse(one.before) })),
    },
    moved: null,
  }
}
export type WriterForDesk = NonNullable<Awaited<ReturnType<typeof getForDesk>>['writer']>
