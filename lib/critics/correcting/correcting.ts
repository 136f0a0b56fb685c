import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { critic, outlet } from '@/lib/catalogue/writing/writers'
import { announce } from '@/lib/doors/announce'
import { MistakenField, Refusal } from '@/lib/refusal'
import { scoreOf100, verdictOfScore } from '@/lib/scores/score'
import { tags } from '@/lib/tags'
import { safeHref } from '@/lib/text/links'
import type { Prisma } from '@/prisma/generated/client'
import { changedParts } from './fields'
import { type Correction, contradictionIn } from './schema'
import { standingEntry } from './standing'

type Tx = Prisma.TransactionClient

/**
 * Corrects an entry by hand: what stood there is kept, its film is recounted, and every page that shows it announced.
 * `seen` is the version the editor had before them. Answers the number of the revision; null where nothing differs.
 * @throws Refusal where somebody changed it meanwhile; MistakenField for what contradicts itself
 */
export async function correctEntry(
  tx: Tx,
  editor: Pick<Viewer, 'id'>,
  { id, seen, ...typed }: Correction & { id: number; seen: string },
): Promise<number | null> {
  const wrong = contradictionIn(typed)
  if (wrong) throw new MistakenField(wrong.field, wrong.message)
  await lockCatalogue(tx)
  await tx.$executeRaw`SELECT FROM critic_review WHERE id = ${id} FOR NO KEY UPDATE`
  const standing = await standingEntry(tx, id)
  if (!standing) throw new Refusal('gone', 'This entry is not here any more.')
  const { url } = standing.says
  // The same address may be written in several ways.
  const given = withVerdict(url !== null && safeHref(url) === typed.url ? { ...typed, url } : typed)
  const changed = changedParts(standing.says, given)
  if (changed.length === 0) return null
  if (standing.updatedAt.toISOString() !== seen)
    throw new Refusal('changed', 'Somebody has changed this entry meanwhile. Load the page again.')
  const { critic: criticName, outlet: outletName, ...columns } = given
  const [criticId, outletId] = [
    criticName === null ? null : await critic(tx, 'add', criticName),
    outletName === null ? null : await outlet(tx, 'add', outletName),
  ]
  await tx.criticReview.update({
    where: { id },
    data: {
      ...{ ...columns, criticId, outletId, updatedAt: new Date() },
      verdictBasis: given.scoreValue === null ? 'reading' : 'score',
    },
  })
  const revision = await tx.criticReviewRevision.create({
    data: { reviewId: id, byId: editor.id, changed, before: standing.says },
    select: { id: true },
  })
  await rebuildTouched(tx, new Set([standing.filmId]))
  await announceFormer(tx, standing)
  await record(tx, {
    ...{ actor: editor, act: 'entry corrected', subject: { kind: 'critic review', id } },
    details: { fields: changed.length },
  })
  return revision.id
}

/** A scored review's verdict follows from its score. */
function withVerdict(given: Correction): Correction {
  const { scoreValue: value, scoreBest: best, scoreWorst: worst } = given
  if (value === null || best === null) return given
  return { ...given, verdict: verdictOfScore(scoreOf100({ value, best, worst })) }
}

/** Pages of who is not named there any more are not found from the entry. */
const announceFormer = (
  tx: Tx,
  { criticId, outletId }: { criticId: number | null; outletId: number | null },
) =>
  announce(
    (sql, params) => tx.$executeRawUnsafe(sql, ...params),
    [
      ...(criticId === null ? [] : [tags.critic(criticId)]),
      ...(outletId === null ? [] : [tags.outlet(outletId)]),
    ],
  )
