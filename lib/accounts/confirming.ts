import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mailToAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { Refusal } from '@/lib/refusal'
import { hashOf } from './tokens'

/** Confirms the address a letter went to, by the token in it: once. */
export async function confirmEmail(token: string): Promise<void> {
  const now = new Date()
  await prisma().$transaction(async (tx) => {
    const [used] = await tx.oneTimeToken.updateManyAndReturn({
      where: { tokenHash: hashOf(token), purpose: 'confirmEmail', consumedAt: null, expiresAt: { gt: now } },
      data: { consumedAt: now },
      select: { memberId: true },
    })
    if (!used)
      throw new Refusal(
        'used up',
        'This link was used already, or is older than a day. Sign in to get a new one.',
      )
    await tx.member.updateMany({
      where: { id: used.memberId, emailConfirmedAt: null },
      data: { emailConfirmedAt: now },
    })
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
