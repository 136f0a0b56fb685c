import { generateSync } from 'otplib'
import { newRecoveryCode, newSecret, recoveryHash } from '@/lib/accounts/factors/codes'
import { seal } from '@/lib/accounts/factors/sealing'
import { getSession } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { makeMember, sessionOf } from '@/lib/testing/members'
import type { Prisma } from '@/prisma/generated/client'

/** The code an app shows, so many half minutes from now. */
export const codeOf = (secret: string, away = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1_000) + away * 30 })

/** A member with a session, asked from as a verb is. */
export async function makeViewer(more: Partial<Prisma.MemberCreateInput> = {}) {
  const member = await makeMember(more)
  const token = await sessionOf(member)
  const sessionId = (await getSession(token))?.id ?? 0
  return { ...member, token, sessionId, freshAt: new Date() }
}

/** A member with an app whose secret the test knows, and one recovery code. */
export async function makeMemberWithApp() {
  const viewer = await makeViewer({ factorSince: new Date() })
  const [secret, recoveryCode] = [newSecret(), newRecoveryCode()]
  const { id: memberId } = viewer
  await prisma().totp.create({
    data: { memberId, sealedSecret: seal(secret, memberId), confirmedAt: new Date(), lastStep: 1 },
  })
  await prisma().recoveryCode.create({ data: { memberId, codeHash: recoveryHash(memberId, recoveryCode) } })
  return { ...viewer, secret, recoveryCode }
}
