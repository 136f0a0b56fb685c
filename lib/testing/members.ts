import { hashPassword } from '@/lib/accounts/passwords/hashing'
import { openSession } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { handleKey } from '@/lib/members/handles'
import type { Prisma } from '@/prisma/generated/client'

let made = 0

/** The password of everybody that tests make. */
export const PASSWORD = 'a seat by the aisle'

let hash: Promise<string> | undefined
/** Its hash, made once: making one is slow, and meant to be. */
const hashed = () => {
  hash ??= hashPassword(PASSWORD)
  return hash
}

/** A place that no test shares with another, so that no limit counts them together. */
export const somewhere = () => {
  made++
  return { userAgent: 'Firefox/150 Linux', address: `10.${Math.floor(made / 250) % 250}.${made % 250}.7` }
}

/** A member with a confirmed address, and who has a role with a second factor, unless told otherwise. */
export async function makeMember(more: Partial<Prisma.MemberCreateInput> = {}) {
  const handle = more.handle ?? `member${String.fromCodePoint(97 + (made % 26))}x${++made * 7}q`
  return prisma().member.create({
    data: {
      handle,
      handleKey: handleKey(handle),
      email: `${handle.toLowerCase()}@example.org`,
      emailConfirmedAt: new Date(),
      passwordHash: await hashed(),
      factorSince: Array.isArray(more.roles) && more.roles.length > 0 ? new Date() : null,
      ...more,
    },
  })
}

/** A session's token for a member: a good one, or one that waits for the second factor where there is one. */
export const sessionOf = async (member: Parameters<typeof openSession>[1], proofs: 'one' | 'both' = 'both') =>
  (await openSession(prisma(), member, somewhere(), proofs)).token
