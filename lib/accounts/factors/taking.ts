import 'server-only'
import { queueLetter } from '@/lib/mail/queue'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { recoveryHash, stepOf } from './codes'
import { unseal } from './sealing'

/**
 * Takes a code, which uses it up: one of the app, or a recovery code. Of many who give the same one gets through.
 * @throws Refusal
 */
export async function takeCode(tx: Prisma.TransactionClient, memberId: number, typed: string): Promise<void> {
  const digits = typed.replace(/\s/g, '')
  const isTaken = /^\d{6}$/.test(digits)
    ? await takeAppCode(tx, memberId, digits)
    : await takeRecoveryCode(tx, memberId, typed)
  if (!isTaken) throw new Refusal('wrong code', 'This code is not right, or was used already.')
}

async function takeAppCode(tx: Prisma.TransactionClient, memberId: number, code: string): Promise<boolean> {
  const totp = await tx.totp.findUnique({ where: { memberId, confirmedAt: { not: null } } })
  const step = totp && stepOf(unseal(totp.sealedSecret, memberId), code)
  if (step === null) return false
  // The row decides: a half minute that is used up, or lies before one, is never used again.
  const { count } = await tx.totp.updateMany({
    where: { memberId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
}

async function takeRecoveryCode(
  tx: Prisma.TransactionClient,
  memberId: number,
  code: string,
): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { memberId, codeHash: recoveryHash(memberId, code), usedAt: null },
    data: { usedAt: new Date() },
  })
  if (count === 1) await queueLetter(tx, { letter: 'recoveryCodeUsed', memberId })
  return count === 1
}
