import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { presentVersion } from '@/lib/guidelines/queries'
import { canRestrict, FOR_GOOD } from '@/lib/members/policy'
import { Refusal } from '@/lib/refusal'
import type { Member, Prisma } from '@/prisma/generated/client'
import type { RestrictionKind } from '@/prisma/generated/enums'
import { lockStanding } from './locking'
import { LENGTHS, type Restricting } from './schema'

type Acting = Pick<Viewer, 'id' | 'freshAt'>

const KINDS = {
  suspension: { column: 'suspendedUntil', act: 'member suspended', lifted: 'suspension lifted' },
  silence: { column: 'silencedUntil', act: 'member silenced', lifted: 'silence lifted' },
} as const

/** Keeps a member from everything but reading their notice, and ends all their sessions. */
export const suspendMember = (viewer: Acting, how: Restricting) => restrict('suspension', viewer, how)

/** Keeps a member from posting. */
export const silenceMember = (viewer: Acting, how: Restricting) => restrict('silence', viewer, how)

export const liftSuspension = (viewer: Acting, memberId: number) => lift('suspension', viewer, memberId)

export const liftSilence = (viewer: Acting, memberId: number) => lift('silence', viewer, memberId)

async function restrict(
  kind: RestrictionKind,
  viewer: Acting,
  { member: memberId, length, rule, reason }: Restricting,
): Promise<{ handle: string }> {
  assertFresh(viewer)
  const { column, act } = KINDS[kind]
  return prisma().$transaction(async (tx) => {
    const { by, member } = await mayRestrict(tx, viewer, memberId)
    const until = endOf(length)
    // Whoever is suspended anew is suspended as said now.
    await endLiving(tx, kind, member, by)
    const ruleVersion = await presentVersion(tx, rule)
    await tx.restriction.create({
      data: { kind, memberId, byId: by.id, rule, ruleVersion, reason, until },
    })
    await tx.member.update({ where: { id: memberId }, data: { [column]: until ?? FOR_GOOD } })
    if (kind === 'suspension') await tx.session.deleteMany({ where: { memberId } })
    await record(tx, {
      actor: by,
      act,
      subject: { kind: 'member', id: memberId },
      details: { until: until?.toISOString() ?? null },
    })
    return member
  })
}

async function lift(kind: RestrictionKind, viewer: Acting, memberId: number): Promise<{ handle: string }> {
  assertFresh(viewer)
  const { column, lifted } = KINDS[kind]
  return prisma().$transaction(async (tx) => {
    const { by, member } = await mayRestrict(tx, viewer, memberId)
    const until = member[column]
    if (!until || until <= new Date()) throw new Refusal('lifted', `This ${kind} is over already.`)
    await endLiving(tx, kind, member, by)
    await tx.member.update({ where: { id: memberId }, data: { [column]: null } })
    await record(tx, { actor: by, act: lifted, subject: { kind: 'member', id: memberId }, details: {} })
    return member
  })
}

/** Nobody acts on themselves, so whoever suspends an administrator is one who stays. */
async function mayRestrict(tx: Prisma.TransactionClient, viewer: Acting, memberId: number) {
  const both = await lockStanding(tx, viewer, memberId)
  if (!canRestrict(both.by, both.member)) throw new Refusal('role', 'You may not do this to this member.')
  return both
}

async function endLiving(
  tx: Prisma.TransactionClient,
  kind: RestrictionKind,
  member: Pick<Member, 'id'>,
  by: Pick<Member, 'id'>,
): Promise<void> {
  const now = new Date()
  await tx.restriction.updateMany({
    where: { kind, memberId: member.id, liftedAt: null, OR: [{ until: null }, { until: { gt: now } }] },
    data: { liftedAt: now, liftedById: by.id },
  })
}

/** When it ends; null is never. */
function endOf(length: Restricting['length']): Date | null {
  const { days } = LENGTHS[length]
  return days === null ? null : new Date(Date.now() + days * 86_400_000)
}
