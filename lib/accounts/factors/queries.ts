import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { unseal } from './sealing'

/** What somebody can prove with who they are. */
export async function getFactors({ id }: Pick<Viewer, 'id'>) {
  const member = await prisma().member.findUniqueOrThrow({
    where: { id },
    select: {
      passwordHash: true,
      totp: { select: { confirmedAt: true } },
      _count: { select: { passkeys: true, recoveryCodes: { where: { usedAt: null } } } },
    },
  })
  return {
    hasPassword: member.passwordHash !== null,
    /** Since when; null where there is none, or where it was only begun. */
    appSince: member.totp?.confirmedAt ?? null,
    isAppBegun: member.totp !== null && member.totp.confirmedAt === null,
    passkeys: member._count.passkeys,
    codesLeft: member._count.recoveryCodes,
  }
}

export type Factors = Awaited<ReturnType<typeof getFactors>>

/** The secret of an app that is being set up, for the page that shows it; null for any other. */
export async function getBegunSecret({ id }: Pick<Viewer, 'id'>): Promise<string | null> {
  const begun = await prisma().totp.findUnique({ where: { memberId: id, confirmedAt: null } })
  return begun && unseal(begun.sealedSecret, id)
}
