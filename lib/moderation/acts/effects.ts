import 'server-only'
import { record } from '@/lib/audit/recording'
import { presentVersion } from '@/lib/guidelines/queries'
import { recook } from '@/lib/moderation/marks/recooking'
import type { Prisma } from '@/prisma/generated/client'
import type { ActKind, RestrictionKind } from '@/prisma/generated/enums'
import type { Doing } from './doing'
import { removeEverythingOf } from './everything'

type Effect = (tx: Prisma.TransactionClient, doing: Doing & { id: number }) => Promise<unknown>

/** Keeps the thing from everybody but its author; the database counts. */
const remove: Effect = (tx, { id: actId, subject: { kind: subjectKind, id: subjectId } }) =>
  tx.removal.create({ data: { actId, subjectKind, subjectId } })

/** Hides a passage, or all of it. */
const markSpoiler: Effect = async (tx, { id: actId, subject, passage = null }) => {
  await tx.spoilerMark.create({
    data: { actId, subjectKind: subject.kind, subjectId: subject.id, passage },
  })
  await recook(tx, subject)
}

const exclude: Effect = async (tx, { id: actId, subject: { author, film } }) => {
  if (author && film) await tx.exclusion.create({ data: { actId, memberId: author.id, filmId: film.id } })
}

/** Keeps the author from posting, or from everything: then their sessions end. The database keeps the longest. */
const restrict =
  (kind: RestrictionKind): Effect =>
  async (tx, { id: actId, subject: { author }, rule, reason, until = null, actorId }) => {
    if (!author || !rule || !reason || actorId === null) throw new Error('a restriction names all of these')
    const ruleVersion = await presentVersion(tx, rule)
    await tx.restriction.create({
      data: { kind, memberId: author.id, byId: actorId, rule, ruleVersion, reason, until, actId },
    })
    if (kind === 'suspension') await tx.session.deleteMany({ where: { memberId: author.id } })
    await record(tx, {
      actor: { id: actorId },
      act: kind === 'suspension' ? 'member suspended' : 'member silenced',
      subject: { kind: 'member', id: author.id },
      details: { until: until?.toISOString() ?? null },
    })
  }

/** What each kind of act does beside being written down. What is not named here only says something. */
export const EFFECTS: Readonly<Partial<Record<ActKind, Effect>>> = {
  hide: remove,
  hold: remove,
  remove,
  removeEverything: removeEverythingOf,
  markSpoiler,
  exclude,
  silence: restrict('silence'),
  suspend: restrict('suspension'),
}
