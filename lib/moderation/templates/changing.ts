import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { MistakenField, Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { TEMPLATES_MAX, type TemplateDraft } from './schema'

type Who = Pick<Viewer, 'id'>
type Tx = Prisma.TransactionClient

/**
 * Writes what a reason may begin with; in place of another where it says so, which is retired. What reasons were
 * given with that one stay as they are.
 * @throws MistakenField for what another says already, Refusal where the other was retired meanwhile
 */
export async function writeTemplate(viewer: Who, { replaces, ...draft }: TemplateDraft): Promise<number> {
  return prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('reason templates'))`
    if (replaces !== undefined) await end(tx, viewer, replaces)
    if ((await tx.reasonTemplate.count({ where: { ...draft, endedAt: null } })) > 0)
      throw new MistakenField('text', 'There is one that says just this already.')
    if ((await tx.reasonTemplate.count({ where: { endedAt: null } })) >= TEMPLATES_MAX)
      throw new Refusal('full', `There is room for ${TEMPLATES_MAX}. Retire one first.`)
    const { id } = await tx.reasonTemplate.create({
      data: { ...draft, byId: viewer.id, replacesId: replaces ?? null },
      select: { id: true },
    })
    await record(tx, {
      ...{ actor: viewer, act: 'template written', subject: { kind: 'reason template', id } },
      details: { act: draft.act, rule: draft.rule },
    })
    return id
  })
}

/** Retires one: nobody is offered it any more. @throws Refusal where it was meanwhile */
export async function retireTemplate(viewer: Who, id: number): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await end(tx, viewer, id)
    await record(tx, {
      ...{ actor: viewer, act: 'template retired', subject: { kind: 'reason template', id } },
      details: {},
    })
  })
}

async function end(tx: Tx, { id: endedById }: Who, id: number): Promise<void> {
  const { count } = await tx.reasonTemplate.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: new Date(), endedById },
  })
  if (count === 0) throw new Refusal('ended', 'Somebody has rewritten or retired this meanwhile.')
}
