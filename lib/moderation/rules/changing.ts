import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { MistakenField, Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { RULES_MAX, type RuleDraft } from './schema'

type Who = Pick<Viewer, 'id'>

/**
 * Makes a rule for texts, which counts from the next text on; in place of another where it says so, which ends.
 * @throws MistakenField for what another rule looks for already
 */
export async function makeRule(viewer: Who, { replaces, ...draft }: RuleDraft): Promise<number> {
  return prisma().$transaction(async (tx) => {
    await oneAtATime(tx)
    if (replaces !== undefined) await end(tx, viewer, replaces)
    const { kind, pattern, effect, rule } = draft
    if ((await tx.textRule.count({ where: { kind, pattern, endedAt: null } })) > 0)
      throw new MistakenField('pattern', 'Another rule looks for this already.')
    if ((await tx.textRule.count({ where: { endedAt: null } })) >= RULES_MAX)
      throw new Refusal('full', `There is room for ${RULES_MAX} rules. End one first.`)
    const { id } = await tx.textRule.create({
      data: { ...draft, byId: viewer.id, replacesId: replaces ?? null },
      select: { id: true },
    })
    await record(tx, {
      ...{ actor: viewer, act: 'text rule made' },
      ...{ subject: { kind: 'text rule', id }, details: { kind, effect, rule } },
    })
    return id
  })
}

/** Ends a rule: from the next text on it is none. @throws Refusal where it has ended already */
export async function endRule(viewer: Who, id: number): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await end(tx, viewer, id)
    await record(tx, {
      ...{ actor: viewer, act: 'text rule ended' },
      ...{ subject: { kind: 'text rule', id }, details: {} },
    })
  })
}

async function end(tx: Prisma.TransactionClient, { id: endedById }: Who, id: number) {
  const { count } = await tx.textRule.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: new Date(), endedById },
  })
  if (count === 0) throw new Refusal('ended', 'This rule has ended meanwhile.')
}

const oneAtATime = (tx: Prisma.TransactionClient) =>
  tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('text rules'))`
