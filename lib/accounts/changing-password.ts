import 'server-only'
import { freshen } from '@/lib/accounts/again/proving'
import { hashPassword, isPassword } from '@/lib/accounts/passwords/hashing'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { signInOfAccount } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { MistakenField } from '@/lib/refusal'
import type { PasswordChange } from './schema'

/**
 * Sets a new password for who knows the old one; every other session ends with it.
 * @throws MistakenField for a wrong one
 */
export async function changePassword(
  { id, sessionId }: Pick<Viewer, 'id' | 'sessionId'>,
  { currentPassword, password }: PasswordChange,
): Promise<void> {
  await spend(signInOfAccount, `member ${id}`)
  const where = { id }
  const { passwordHash: old } = await prisma().member.findUniqueOrThrow({
    where,
    select: { passwordHash: true },
  })
  const wrong = () => new MistakenField('currentPassword', 'This is not your password.')
  if (!(await isPassword(old, currentPassword))) throw wrong()
  const passwordHash = await hashPassword(password)
  await prisma().$transaction(async (tx) => {
    // Of two changes at once the first counts.
    const { count } = await tx.member.updateMany({ where: { id, passwordHash: old }, data: { passwordHash } })
    if (count === 0) throw wrong()
    // Saying the old one was proof enough.
    await freshen(tx, { sessionId })
    await tx.session.deleteMany({ where: { memberId: id, id: { not: sessionId } } })
    await tx.oneTimeToken.deleteMany({
      where: { memberId: id, purpose: { notIn: ['confirmEmail', 'takeBackEmail'] }, consumedAt: null },
    })
  })
}
