import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { queueRescoring } from '@/lib/mail/queue'
import { MistakenField, Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import { isSameVersion, type ScaleDraft, scaleOf } from './schema'
import { scaleInForce } from './versions'

/**
 * Puts a scale's next version in force, and queues the one job that scores by it all that it reads. Of two who saw the
 * same version the database lets one.
 * @throws MistakenField where it reads so already, Refusal where another is in force by now
 */
export async function saveScale(editor: Pick<Viewer, 'id'>, draft: ScaleDraft): Promise<number> {
  const scale = scaleOf(draft)
  return prisma().$transaction(async (tx) => {
    const scaleId = await scaleOfOutlet(tx, draft.outlet)
    const present = await scaleInForce(tx, draft.outlet)
    if ((present?.version ?? 0) !== draft.seen) throw overtaken()
    if (present && isSameVersion(present, scale)) throw new MistakenField('labels', 'It reads so already.')
    const version = draft.seen + 1
    const { best, worst, labels } = scale
    const { id } = await tx.scoreScaleVersion.create({
      data: { scaleId, version, best, worst, why: draft.why, byId: editor.id },
      select: { id: true },
    })
    await tx.scoreScaleLabel.createMany({
      data: labels.map((one, position) => ({ versionId: id, ...one, position })),
    })
    await queueRescoring(tx, id)
    const shown = draft.outlet === null ? [tags.scales] : [tags.scales, tags.outlet(draft.outlet)]
    await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), shown)
    await record(tx, {
      ...{ actor: editor, act: 'scale set', subject: { kind: 'score scale version', id } },
      details: { version, labels: labels.length },
    })
    return id
  })
}

/** The scale, held for who writes its next version; made where an outlet has none. */
async function scaleOfOutlet(tx: Prisma.TransactionClient, outletId: number | null): Promise<number> {
  if (outletId !== null) {
    if ((await tx.outlet.count({ where: { id: outletId } })) === 0)
      throw new Refusal('gone', 'This outlet is not here any more.')
    await tx.scoreScale.createMany({ data: { outletId }, skipDuplicates: true })
  }
  const [held] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM score_scale WHERE outlet_id IS NOT DISTINCT FROM ${outletId}
      AND former_outlet_id IS NULL FOR UPDATE`
  if (!held) throw new Refusal('gone', 'This scale is not here any more.')
  return held.id
}

const overtaken = () =>
  new Refusal('meanwhile', 'Somebody put another version in force meanwhile. Look at that one first.')
