import 'server-only'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import { TERMS } from '@/lib/clearing/terms'
import { prisma, rows } from '@/lib/db'
import type { Member, Prisma } from '@/prisma/generated/client'
import { deviceOf, networkOf } from './place'
import { sessionShape, sessionText } from './row'
import { leaveTrace } from './traces'

const HOURS = 3_600_000
/** How long a session lives, whatever happens in it: thirty days, or twelve hours for who can act on others. */
const LIFE = { member: TERMS.sessionDays * 24 * HOURS, staff: 12 * HOURS }

/** How long who gave one proof has for the second. */
const FACTOR_WAITS = 10 * 60_000

/** Where somebody asks from, as the request tells it. */
export interface Place {
  userAgent: string | null
  address: string | null
  /** What this browser brings from signing in before: known-browser.ts reads it. */
  known?: string
}

/** What a browser is to remember of a session. */
export interface Opened {
  token: string
  expiresAt: Date
  /** It waits for the second factor, and until then lets nobody in. */
  factorDue: boolean
  memberId: number
}

/**
 * A new session, whatever there was before; its token leaves this process only in the cookie. Every way in ends
 * here: `proofs` is what its member has shown, and who has a second factor must show both.
 */
export async function openSession(
  tx: Prisma.TransactionClient,
  member: Pick<Member, 'id'>,
  { userAgent, address }: Place,
  proofs: 'one' | 'both' = 'one',
): Promise<Opened> {
  const token = makeToken()
  // Waits for a factor or a role that is being given at this moment, which then ends what we open too late for it.
  const [now] = await tx.$queryRaw<{ isStaff: boolean; hasFactor: boolean }[]>`
    SELECT roles <> '{}' AS "isStaff", factor_since IS NOT NULL AS "hasFactor"
      FROM member WHERE id = ${member.id} FOR SHARE`
  const factorDue = proofs === 'one' && now?.hasFactor === true
  const life = factorDue ? FACTOR_WAITS : now?.isStaff ? LIFE.staff : LIFE.member
  const expiresAt = new Date(Date.now() + life)
  const seen = { device: deviceOf(userAgent), network: networkOf(address) }
  await tx.session.create({
    data: { tokenHash: hashOf(token), memberId: member.id, expiresAt, factorDue, ...seen },
  })
  await leaveTrace(tx, member.id, seen.network)
  return { token, expiresAt, factorDue, memberId: member.id }
}

/** Who can now act on others keeps a session no longer than those who could when they signed in. */
export async function shortenForStaff(tx: Prisma.TransactionClient, id: number): Promise<void> {
  const expiresAt = new Date(Date.now() + LIFE.staff)
  await tx.session.updateMany({ where: { id, expiresAt: { gt: expiresAt } }, data: { expiresAt } })
}

/** Ends one session at once; ending one that is not there is no fault. */
export async function endSession(token: string): Promise<void> {
  await prisma().session.deleteMany({ where: { tokenHash: hashOf(token) } })
}

/** The living session of a token with its member as they are now, or null. One that waits for a factor lets nobody in. */
export async function getSession(token: string) {
  const session = await findSession(token)
  return session?.factorDue ? null : session
}

/** The same, whether it waits for its second factor or not. */
export async function findSession(token: string) {
  const [found] = await rows(sessionShape, sessionText, [hashOf(token)])
  if (!found) return null
  const { sessionId, freshAt, factorDue, isSeenLately, ...member } = found
  if (!isSeenLately)
    await prisma().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: new Date() } })
  return { id: sessionId, freshAt, factorDue, member }
}
