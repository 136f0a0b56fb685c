import 'server-only'
import { consumeToken } from '@/lib/accounts/one-time'
import { prisma } from '@/lib/db'
import { queueLetter } from '@/lib/mail/queue'
import { lockMember } from '@/lib/members/announcing'
import { moveTo } from './changing-email'

/**
 * Gives an account back to the address it was moved from, by the letter that told of it. Whoever moved it knows
 * the password, perhaps: that is gone, with every session and every other link, and a letter lets its owner choose
 * another.
 */
export async function takeBackEmail(token: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const { memberId, changeId } = await consumeToken(tx, 'takeBackEmail', token)
    await lockMember(tx, memberId)
    const { oldEmail, createdAt } = await tx.emailChange.update({
      where: { id: changeId ?? 0 },
      data: { undoneAt: new Date() },
    })
    await moveTo(tx, memberId, oldEmail, { passwordHash: null })
    const since = { memberId, createdAt: { gte: createdAt } }
    // Whatever came after the address was moved came from whoever moved it.
    await tx.passkey.deleteMany({ where: since })
    await tx.emailChange.deleteMany({ where: { ...since, id: { not: changeId ?? 0 } } })
    await tx.session.deleteMany({ where: { memberId } })
    await tx.oneTimeToken.deleteMany({ where: { memberId, consumedAt: null } })
    await queueLetter(tx, { letter: 'resetPassword', memberId })
  })
}
