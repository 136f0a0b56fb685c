import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import { consumeToken } from '@/lib/accounts/one-time'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { emailChange, mailToAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { lockMember } from '@/lib/members/announcing'
import { MistakenField, Refusal } from '@/lib/refusal'
import { Prisma } from '@/prisma/generated/client'

/** How long a new address may wait for its letter to be opened. */
export const WAITING_HOURS = 24

/**
 * Queues a letter to another address of a member; nothing changes before it is opened. An address that has an
 * account gets a letter too, which says so: who asks sees no difference.
 * @throws Stale for who showed too long ago that it is them
 */
export async function askEmailChange(
  viewer: Pick<Viewer, 'id' | 'email' | 'freshAt'>,
  newEmail: string,
): Promise<void> {
  assertFresh(viewer)
  const { id: memberId, email: oldEmail } = viewer
  if (newEmail === oldEmail) throw new MistakenField('email', 'This is your address already.')
  await spend(emailChange, `member ${memberId}`)
  await spend(mailToAddress, newEmail)
  await prisma().$transaction(async (tx) => {
    await lockMember(tx, memberId)
    await tx.emailChange.deleteMany({ where: { memberId, confirmedAt: null } })
    const { id: changeId } = await tx.emailChange.create({
      data: { memberId, oldEmail, newEmail },
      select: { id: true },
    })
    await queueLetter(tx, { letter: 'changeEmail', memberId, changeId })
  })
}

/** The address that waits to be confirmed, if one does. */
export async function getWaitingEmail({ id }: Pick<Viewer, 'id'>): Promise<string | null> {
  const since = new Date(Date.now() - WAITING_HOURS * 3_600_000)
  const waiting = await prisma().emailChange.findFirst({
    where: { memberId: id, confirmedAt: null, createdAt: { gt: since } },
    select: { newEmail: true },
  })
  return waiting?.newEmail ?? null
}

/** Forgets the address that waits; its letter opens nothing any more. */
export async function dropEmailChange({ id }: Pick<Viewer, 'id'>): Promise<void> {
  await prisma().emailChange.deleteMany({ where: { memberId: id, confirmedAt: null } })
}

/**
 * Moves an account to the address whose letter was opened, ends every session but the one that asks and every
 * link to the old address, and tells that one how to undo it.
 */
export async function confirmEmailChange(
  token: string,
  asker: Pick<Viewer, 'id' | 'sessionId'> | null,
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const { memberId, changeId } = await consumeToken(tx, 'changeEmail', token)
    await lockMember(tx, memberId)
    const confirmedAt = new Date()
    const { oldEmail, newEmail } = await tx.emailChange.update({
      where: { id: changeId ?? 0 },
      data: { confirmedAt },
    })
    const before = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
    if (before.email !== oldEmail) throw new Refusal('used up', 'Your address was changed meanwhile.')
    await moveTo(tx, memberId, newEmail, {})
    const kept = asker?.id === memberId ? asker.sessionId : 0
    await tx.session.deleteMany({ where: { memberId, id: { not: kept } } })
    await tx.oneTimeToken.deleteMany({
      where: { memberId, consumedAt: null, purpose: { not: 'takeBackEmail' } },
    })
    // Whose the old address was nobody ever showed: a stranger’s, perhaps, and no key to this account.
    if (before.emailConfirmedAt)
      await queueLetter(tx, { letter: 'emailChanged', memberId, changeId: changeId ?? 0 })
  })
}

/** Sets an address that its owner has shown to be theirs. @throws Refusal where another account has confirmed it */
export async function moveTo(
  tx: Prisma.TransactionClient,
  id: number,
  email: string,
  more: Prisma.MemberUpdateInput,
): Promise<void> {
  try {
    await tx.member.update({ where: { id }, data: { ...more, email, emailConfirmedAt: new Date() } })
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error
    throw new Refusal('confirmed by another', 'Another account has this address. Sign in to that one.')
  }
}
