import 'server-only'
import { householdOf } from '@/lib/accounts/sessions/place'
import { type Opened, openSession, type Place } from '@/lib/accounts/sessions/sessions'
import { makeMember } from '@/lib/accounts/signing-up'
import { hashOf } from '@/lib/accounts/tokens'
import { prisma } from '@/lib/db'
import { mailToAddress, signUpFromAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { MistakenField, Refusal } from '@/lib/refusal'
import type { Seat } from './schema'

const gone = () => new Refusal('used up', 'That took too long. Please sign in once more.')

/**
 * Makes an account for who came from a provider, connected with theirs there. An address that the provider vouches
 * for is confirmed with it; any other is claimed, and a letter confirms it.
 */
export async function takeSeat(
  token: string | null,
  { handle, email, invitation }: Seat,
  place: Place,
): Promise<Opened> {
  await spend(signUpFromAddress, householdOf(place.address))
  if (email) await spend(mailToAddress, email)
  return prisma().$transaction(async (tx) => {
    const [arrival] = await tx.$queryRaw<
      { issuer: string; subject: string; label: string | null; email: string | null }[]
    >`
      DELETE FROM outside_arrival WHERE token_hash = ${hashOf(token ?? '')} AND expires_at > now()
      RETURNING issuer, subject, label, email`
    if (!arrival) throw gone()
    const { email: vouched, ...account } = arrival
    const address = vouched ?? email
    if (!address) throw new MistakenField('email', 'Write an e-mail address, such as you@example.org.')
    const emailConfirmedAt = vouched ? new Date() : null
    const memberId = await makeMember(tx, { handle, email: address, emailConfirmedAt }, invitation)
    const { count } = await tx.outsideAccount.createMany({
      data: [{ ...account, memberId }],
      skipDuplicates: true,
    })
    // They came twice, and have a seat from the other time.
    if (count === 0) throw gone()
    if (!vouched) await queueLetter(tx, { letter: 'confirmEmail', memberId })
    return openSession(tx, { id: memberId }, place)
  })
}
