import 'server-only'
import { markConfirmed } from '@/lib/accounts/one-time'
import { makeMember } from '@/lib/accounts/signing-up'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { handleKey } from '@/lib/members/handles'
import { standingOf } from '@/lib/members/policy'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { makeAdministrator } from './administrators'

/** How long the link is good by which a new administrator chooses a password. */
const LINK_MINUTES = 60

export interface Created {
  handle: string
  /** False where they administer already, and nothing changed. */
  changed: boolean
  /** For who has no password yet: a link to choose one, good once and for an hour. */
  path: string | null
}

/**
 * For the command line: makes a member an administrator, or a new account where there is none by that handle.
 * The operator vouches for the address.
 * @throws Refusal
 */
export async function createAdministrator(handle: string, email?: string): Promise<Created> {
  return prisma().$transaction(async (tx) => {
    const member = await tx.member.findUnique({ where: { handleKey: handleKey(handle) } })
    if (member && email !== undefined && email !== member.email)
      throw new Refusal(
        'taken',
        `${member.handle} is a member already. To promote them, leave out the address.`,
      )
    if (member && standingOf(member) === 'suspended')
      throw new Refusal('suspended', `${member.handle} is suspended.`)
    const id = member?.id ?? (await makeNew(tx, handle, email))
    const changed = await makeAdministrator(tx, id)
    await tx.ownerLink.deleteMany()
    const path = member?.passwordHash ? null : await passwordLink(tx, id)
    if (changed)
      await record(tx, {
        actor: null,
        act: 'administrator created',
        subject: { kind: 'member', id },
        details: { by: 'command line' },
      })
    return { handle: member?.handle ?? handle, changed, path }
  })
}

async function makeNew(tx: Prisma.TransactionClient, handle: string, email?: string): Promise<number> {
  if (email === undefined)
    throw new Refusal(
      'unknown',
      `Nobody has the handle ${handle}. For a new account, say an e-mail address too.`,
    )
  const id = await makeMember(tx, { handle, email, passwordHash: null }, null)
  await markConfirmed(tx, id)
  return id
}

async function passwordLink(tx: Prisma.TransactionClient, memberId: number): Promise<string> {
  const token = makeToken()
  const expiresAt = new Date(Date.now() + LINK_MINUTES * 60_000)
  await tx.oneTimeToken.create({
    data: { tokenHash: hashOf(token), purpose: 'resetPassword', memberId, expiresAt },
  })
  return `/reset-password/${token}`
}
