import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { announceFigures } from '@/lib/moderation/log/announcing'
import { canAppeal } from '@/lib/moderation/policy'
import { askForLook } from '@/lib/moderation/second-looks/asking'
import { Refusal } from '@/lib/refusal'
import type { Appealing } from './schema'

/**
 * Objects to an act, once: the same again is the same. Somebody else looks, first without knowing whose it is and
 * what was decided.
 * @throws Refusal for who may not any more
 */
export async function appealAct(viewer: Pick<Viewer, 'id'>, { act: id, text }: Appealing): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const act = await tx.moderationAct.findFirst({
      where: { id, memberId: viewer.id },
      include: { appeal: { select: { text: true } } },
    })
    if (!act) throw new Refusal('gone', 'There is no such decision about you.')
    if (act.appeal?.text === text) return
    if (act.appeal) throw new Refusal('appealed', 'You have appealed against this already.')
    if (!canAppeal(viewer, { ...act, isAppealed: false }))
      throw new Refusal('too late', 'This can no longer be appealed against.')
    await tx.appeal.createMany({ data: { actId: id, memberId: viewer.id, text }, skipDuplicates: true })
    await askForLook(tx, id, 'appeal')
    await announceFigures(tx)
  })
}
