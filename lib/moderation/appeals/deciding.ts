import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { holdAuthor } from '@/lib/moderation/acts/performing'
import { undoAct } from '@/lib/moderation/acts/undoing'
import { announceActs } from '@/lib/moderation/log/announcing'
import { lookPath } from '@/lib/moderation/paths'
import { tellOfAppeal } from '@/lib/moderation/telling/telling'
import { foldSoon } from '@/lib/ratings/folding'
import { Refusal } from '@/lib/refusal'
import { mayLookAgain } from './parts'
import type { DecidingAppeal } from './schema'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

/**
 * Decides an appeal, after somebody looked without knowing the first decision. Upheld, all that the act did is taken
 * back. Of two at once one decides; the other is told.
 * @throws Refusal for who has a part in it
 */
export async function decideAppeal(
  viewer: Acting,
  { appeal: id, outcome, reason }: DecidingAppeal,
): Promise<void> {
  await prisma().$transaction(
    async (tx) => {
      const found = await tx.appeal.findUnique({ where: { id }, select: { memberId: true } })
      if (!found) throw new Refusal('gone', 'There is no such appeal.')
      await holdAuthor(tx, found.memberId)
      const appeal = await tx.appeal.findUniqueOrThrow({
        where: { id },
        include: { act: { select: { undoneAt: true, secondLook: { select: { lookedAt: true } } } } },
      })
      if (appeal.outcome) throw new Refusal('decided', 'Somebody has decided this appeal meanwhile.')
      const byFirstDecider = await mayLookAgain(tx, viewer, appeal.actId)
      if (!appeal.act.secondLook?.lookedAt)
        throw new Refusal('look first', 'Somebody has to look at the text alone first.', {
          words: 'Look at it',
          path: lookPath(appeal.actId),
        })
      if (outcome === 'upheld' && !appeal.act.undoneAt)
        await undoAct(tx, appeal.actId, {
          ...{ actorId: viewer.id, reason, isReplaced: true },
          decider: viewer.roles.includes('moderator') ? 'moderator' : 'administrator',
        })
      await tx.appeal.update({
        where: { id },
        data: { outcome, reason, byFirstDecider, decidedAt: new Date(), decidedById: viewer.id },
      })
      await announceActs(tx)
      await tellOfAppeal(tx, { id, actId: appeal.actId, memberId: appeal.memberId })
      await record(tx, {
        ...{ actor: viewer, act: 'appeal decided', subject: { kind: 'appeal', id } },
        details: { outcome, byFirstDecider },
      })
    },
    { timeout: 20_000 },
  )
  if (outcome === 'upheld') foldSoon()
}
