import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { cookieOptions } from '@/lib/accounts/sessions/cookie'
import { hashOf, makeToken, TOKEN_FORM } from '@/lib/accounts/tokens'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'

const MINUTES = 5

/** Tells browsers apart while a challenge is open, and nothing else. */
const browserCookie = () => `${cookieOptions().secure ? '__Host-' : ''}balcony-passkey`

const marked = async () =>
  z
    .string()
    .regex(TOKEN_FORM)
    .safeParse((await cookies()).get(browserCookie())?.value).data

/** Something new for a device to sign, in this browser, for one purpose. */
export async function newChallenge(purpose: string): Promise<string> {
  const browser = (await marked()) ?? makeToken()
  const jar = await cookies()
  jar.set(browserCookie(), browser, { ...cookieOptions(), sameSite: 'strict', maxAge: 3_600 })
  const challenge = makeToken()
  await prisma().$transaction([
    prisma().passkeyChallenge.deleteMany({ where: { expiresAt: { lt: new Date() } } }),
    prisma().passkeyChallenge.create({
      data: {
        challengeHash: hashOf(challenge),
        browserHash: hashOf(browser),
        purpose,
        expiresAt: new Date(Date.now() + MINUTES * 60_000),
      },
    }),
  ])
  return challenge
}

/** Takes the challenge that an answer says it signed, which uses it up. @throws Refusal where it is none of this browser’s */
export async function takeChallenge(
  tx: Prisma.TransactionClient,
  purpose: string,
  clientDataJSON: string,
): Promise<string> {
  const challenge = challengeIn(clientDataJSON)
  const { count } = await tx.passkeyChallenge.deleteMany({
    where: {
      challengeHash: hashOf(challenge),
      browserHash: hashOf((await marked()) ?? ''),
      purpose,
      expiresAt: { gt: new Date() },
    },
  })
  if (count === 0) throw new Refusal('passkey', 'That took too long, or was done already. Please try again.')
  return challenge
}

function challengeIn(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    // Devices hand our text on as the bytes it stands for.
    return Buffer.from(String(challenge), 'base64url').toString('utf8')
  } catch {
    return ''
  }
}
