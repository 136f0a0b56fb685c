import 'server-only'
import { cookies } from 'next/headers'
import { isSecure } from '@/lib/accounts/sessions/cookie'
import { hashOf, makeToken, TOKEN_FORM } from '@/lib/accounts/tokens'
import { prisma } from '@/lib/db'
import { email as canonicalEmail } from '@/lib/members/email'
import type { Prisma } from '@/prisma/generated/client'
import type { Identity } from './asking'

const MINUTES = 30

export const arrivalCookie = 'balcony-outside-arrival'

export const arrivalCookieOptions = () =>
  ({
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/sign-in/outside',
    maxAge: MINUTES * 60,
  }) as const

/** Remembers who came, until they have chosen a handle. */
export async function announceArrival(tx: Prisma.TransactionClient, identity: Identity): Promise<string> {
  const { provider, subject, label, email } = identity
  const [token, now] = [makeToken(), Date.now()]
  await tx.outsideArrival.deleteMany({ where: { expiresAt: { lt: new Date(now) } } })
  await tx.outsideArrival.create({
    data: {
      tokenHash: hashOf(token),
      issuer: provider.issuer,
      subject,
      label,
      email: canonicalEmail.safeParse(email).data ?? null,
      expiresAt: new Date(now + MINUTES * 60_000),
    },
  })
  return token
}

/** Who came with this browser and has no account yet, or null; and whether their address has one. */
export async function getArrival() {
  const token = await arrivalToken()
  if (!token) return null
  const arrival = await prisma().outsideArrival.findUnique({
    where: { tokenHash: hashOf(token), expiresAt: { gt: new Date() } },
    select: { issuer: true, label: true, email: true },
  })
  if (!arrival) return null
  const { email } = arrival
  // Whoever shows here that the address is theirs may know that it has an account.
  const where = { email: email ?? '', emailConfirmedAt: { not: null } }
  return { ...arrival, isTaken: email !== null && (await prisma().member.count({ where })) > 0 }
}

export async function arrivalToken(): Promise<string | null> {
  const token = (await cookies()).get(arrivalCookie)?.value ?? ''
  return TOKEN_FORM.test(token) ? token : null
}
