import 'server-only'
import { hashPassword } from '@/lib/accounts/passwords/hashing'
import { householdOf } from '@/lib/accounts/sessions/place'
import { type Opened, openSession, type Place } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { mailFromAddress, mailToAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { consumeToken, markConfirmed } from './one-time'
import type { Reset } from './schema'

/** Queues a letter with a link. The same is done for an address nobody has; that letter is never written. */
export async function askForLink(
  letter: 'signIn' | 'resetPassword',
  email: string,
  place: Place,
): Promise<void> {
  await spend(mailFromAddress, householdOf(place.address))
  await spend(mailToAddress, email)
  await prisma().$transaction(async (tx) => {
    // Whose the address is; where nobody's yet, who claimed it last.
    const member = await tx.member.findFirst({
      where: { email },
      orderBy: [{ emailConfirmedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      select: { id: true },
    })
    await queueLetter(tx, { letter, memberId: member?.id ?? 0 })
  })
}

/** A new session for who has the letter. */
export async function signInByLink(token: string, place: Place): Promise<Opened> {
  return prisma().$transaction(async (tx) => {
    const { memberId } = await consumeToken(tx, 'signIn', token)
    await markConfirmed(tx, memberId)
    return openSession(tx, { id: memberId }, place)
  })
}

/** Sets a new password, and ends every session and every other link: whoever had one may be why. */
export async function resetPassword({ token, password }: Reset): Promise<void> {
  const passwordHash = await hashPassword(password)
  await prisma().$transaction(async (tx) => {
    const { memberId } = await consumeToken(tx, 'resetPassword', token)
    await tx.member.update({ where: { id: memberId }, data: { passwordHash } })
    await markConfirmed(tx, memberId)
    await tx.session.deleteMany({ where: { memberId } })
    // But a former address can still take the account back: whoever moved it may have asked for this.
    await tx.oneTimeToken.deleteMany({
      where: { memberId, consumedAt: null, purpose: { not: 'takeBackEmail' } },
    })
  })
}
