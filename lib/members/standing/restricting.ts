import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { canRestrict } from '@/lib/members/policy'
import { holdAuthor, perform } from '@/lib/moderation/acts/performing'
import { undoAct } from '@/lib/moderation/acts/undoing'
import { findSubject, type Subject } from '@/lib/moderation/subjects/subject'
import { Refusal } from '@/lib/refusal'
import type { Member, Prisma } from '@/prisma/generated/client'
import type { RestrictionKind } from '@/prisma/generated/enums'
import { lockStanding } from './locking'
import { LENGTHS, type Restricting } from './schema'

type Acting = Pick<Viewer, 'id' | 'freshAt'>

const KINDS = {
  suspension: { column: 'suspendedUntil', lifted: 'suspension lifted' },
  silence: { column: 'silencedUntil', lifted: 'silence lifted' },
} as const
const ACTS = { suspension: 'suspend', silence: 'silence' } as const

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
  return prisma().$transaction(async (tx) => {
    const { by, member } = await mayRestrict(tx, viewer, memberId)
    await perform(tx, {
      ...{ kind: ACTS[kind], rule, reason, actorId: by.id, until: endOf(length) },
      subject: await profileOf(tx, memberId),
      decider: by.roles.includes('moderator') ? 'moderator' : 'administrator',
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
    for (const { actId } of await living(tx, kind, memberId))
      if (actId !== null)
        await undoAct(tx, actId, {
          ...{ actorId: by.id, reason: null },
          decider: by.roles.includes('moderator') ? 'moderator' : 'administrator',
        })
    await endLiving(tx, kind, member, by)
    await tx.member.update({ where: { id: memberId }, data: { [column]: null } })
    await record(tx, { actor: by, act: lifted, subject: { kind: 'member', id: memberId }, details: {} })
    return member
  })
}

/**
 * Who may restrict a member, under the lock of everybody's standing. Nobody acts on themselves, so whoever suspends
 * an administrator is one who stays.
 */
export async function mayRestrict(tx: Prisma.TransactionClient, viewer: { id: number }, memberId: number) {
  const both = await lockStanding(tx, viewer, memberId)
  if (!canRestrict(both.by, both.member)) throw new Refusal('role', 'You may not do this to this member.')
  await holdAuthor(tx, memberId)
  return both
}

async function profileOf(tx: Prisma.TransactionClient, id: number): Promise<Subject> {
  const subject = await findSubject(tx, { kind: 'profile', id })
  if (!subject) throw new Refusal('gone', 'There is no such member any more.')
  return subject
}

const standing = (kind: RestrictionKind, memberId: number) =>
  ({
    ...{ kind, memberId, liftedAt: null },
    OR: [{ until: null }, { until: { gt: new Date() } }],
  }) satisfies Prisma.RestrictionWhereInput

const living = (tx: Prisma.TransactionClient, kind: RestrictionKind, memberId: number) =>
  tx.restriction.findMany({ where: standing(kind, memberId), select: { actId: true } })

/** Ends what no act did: restrictions from before acts were kept. */
async function endLiving(
  tx: Prisma.TransactionClient,
  kind: RestrictionKind,
  member: Pick<Member, 'id'>,
  by: Pick<Member, 'id'>,
): Promise<void> {
  await tx.restriction.updateMany({
    where: standing(kind, member.id),
    data: { liftedAt: new Date(), liftedById: by.id },
  })
}

/** When it ends; null is never. */
export function endOf(length: Restricting['length']): Date | null {
  const { days } = LENGTHS[length]
  return days === null ? null : new Date(Date.now() + days * 86_400_000)
}
