import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mayLookAgain } from '@/lib/moderation/appeals/parts'
import { announceFigures } from '@/lib/moderation/log/announcing'
import { Refusal } from '@/lib/refusal'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

/** Says whether a text breaks a rule, knowing neither whose it is nor what was decided. Once; of two at once one. */
export async function lookAgain(
  viewer: Acting,
  { act: actId, broken }: { act: number; broken: boolean },
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await mayLookAgain(tx, viewer, actId)
    const { count } = await tx.secondLook.updateMany({
      where: { actId, lookedAt: null },
      data: { broken, lookedAt: new Date(), moderatorId: viewer.id },
    })
    if (count === 0) throw new Refusal('looked', 'Somebody has looked at this meanwhile.')
    await announceFigures(tx)
  })
}
