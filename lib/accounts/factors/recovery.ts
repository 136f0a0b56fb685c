import 'server-only'
import { Refusal } from '@/lib/refusal'
import { type Changer, changeFactors } from './changing'
import { newRecoveryCode, recoveryHash } from './codes'
import { RECOVERY_CODES } from './schema'

/** Makes new recovery codes, given back this once; those there were are worth nothing any more. */
export async function renewRecoveryCodes(viewer: Changer): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  const memberId = viewer.id
  await changeFactors(viewer, 'recoveryCodesMade', async (tx) => {
    const { factorSince } = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
    if (!factorSince)
      throw new Refusal('no factor', 'Recovery codes stand in for a second factor: set one up first.')
    await tx.recoveryCode.deleteMany({ where: { memberId } })
    await tx.recoveryCode.createMany({
      data: codes.map((code) => ({ memberId, codeHash: recoveryHash(memberId, code) })),
    })
  })
  return codes
}
