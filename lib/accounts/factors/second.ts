import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { sessionCookie, unsealed } from '@/lib/accounts/sessions/cookie'
import { findSession, type Opened, openSession, type Place } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { codeOfAccount } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { takeCode } from './taking'

/** Who has given one proof of two in this browser, or null. */
export const getHalfIn = cache(async () => {
  const token = unsealed((await cookies()).get(sessionCookie())?.value)
  const session = token ? await findSession(token) : null
  return session?.factorDue ? { sessionId: session.id, id: session.member.id } : null
})

export type HalfIn = NonNullable<Awaited<ReturnType<typeof getHalfIn>>>

/** A good session, under a new token, for who gives the code that was awaited. */
export async function signInByCode(half: HalfIn | null, code: string, place: Place): Promise<Opened> {
  if (!half) throw tooLate()
  await spend(codeOfAccount, `member ${half.id}`)
  return prisma().$transaction(async (tx) => {
    await takeCode(tx, half.id, code)
    return letIn(tx, half, place)
  })
}

/** Ends the session that waited, and opens one that does not. */
export async function letIn(tx: Prisma.TransactionClient, half: HalfIn, place: Place): Promise<Opened> {
  const { count } = await tx.session.deleteMany({ where: { id: half.sessionId, factorDue: true } })
  if (count === 0) throw tooLate()
  return openSession(tx, { id: half.id }, place, 'both')
}

export const tooLate = () =>
  new Refusal('too late', 'That took more than ten minutes, or was done already. Please sign in again.', {
    words: 'Sign in',
    path: '/sign-in',
  })
