import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mailToAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { Refusal } from '@/lib/refusal'
import { consumeToken, markConfirmed } from './one-time'

/** Confirms the address a letter went to, by the token in it: once. */
export async function confirmEmail(token: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const { memberId } = await consumeToken(tx, 'confirmEmail', token)
    await markConfirmed(tx, memberId)
  })
}

/** Queues the letter again, for who lost it. */
export async function sendConfirmation(
  viewer: Pick<Viewer, 'id' | 'email' | 'emailConfirmedAt'>,
): Promise<void> {
  if (viewer.emailConfirmedAt) throw new Refusal('confirmed', 'Your address is confirmed already.')
  await spend(mailToAddress, viewer.email)
  await prisma().$transaction((tx) => queueLetter(tx, { letter: 'confirmEmail', memberId: viewer.id }))
}
