import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { inStanding } from '@/lib/members/policy'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { type Parts, whyNotAgain } from './policy'

type Tx = Pick<Prisma.TransactionClient, 'moderationAct' | 'member'>

const WHY_NOT = {
  role: 'This is not for you to decide.',
  author: 'Nobody decides about their own text.',
  reporter: 'You reported this, so somebody else looks at it.',
  'decided first': 'You decided this the first time, so somebody else looks at it now.',
}

/** Whether the viewer is who decided first, there being nobody else. @throws Refusal for who may not look again */
export async function mayLookAgain(
  tx: Tx,
  viewer: Pick<Viewer, 'id' | 'roles' | 'factorSince'>,
  actId: number,
): Promise<boolean> {
  const act = await tx.moderationAct.findUniqueOrThrow({
    where: { id: actId },
    select: {
      memberId: true,
      actorId: true,
      case: { select: { reports: { select: { reporterId: true } } } },
    },
  })
  const reporterIds = (act.case?.reports ?? []).flatMap(({ reporterId }) => reporterId ?? [])
  const parts: Parts = { authorId: act.memberId, reporterIds, firstDeciderId: act.actorId }
  const why = whyNotAgain(viewer, parts, await countOthers(tx, parts))
  if (why) throw new Refusal(why, WHY_NOT[why])
  return viewer.id === act.actorId
}

/** How many could look again who have no part in it. */
const countOthers = (tx: Tx, { authorId, reporterIds, firstDeciderId }: Parts): Promise<number> =>
  tx.member.count({
    where: {
      ...inStanding('good'),
      roles: { hasSome: ['moderator', 'administrator'] },
      factorSince: { not: null },
      id: { notIn: [authorId, firstDeciderId, ...reporterIds].filter((id) => id !== null) },
    },
  })
