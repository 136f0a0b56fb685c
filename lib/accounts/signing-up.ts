import 'server-only'
import { hashPassword } from '@/lib/accounts/passwords/hashing'
import { householdOf } from '@/lib/accounts/sessions/place'
import type { Place } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { mailToAddress, signUpFromAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { handleKey } from '@/lib/members/handles'
import { isTaken, orTaken, taken } from '@/lib/members/taken'
import { flagBeside } from '@/lib/moderation/rules/heeding'
import { screened } from '@/lib/moderation/rules/screening'
import { Refusal } from '@/lib/refusal'
import { admitNewcomer } from '@/lib/registration/admitting'
import type { Prisma } from '@/prisma/generated/client'
import { FORGET_LAPSED } from './lapsing'
import type { SignUp } from './schema'

/**
 * Makes an account and queues the letter that confirms its address. Until then the address is only claimed, so
 * that one which has an account already makes no difference here, then or later: only the letter tells its owner.
 * @throws MistakenField when the handle, which everybody sees, is taken
 */
export async function signUp(
  { handle, email, password, invitation }: Omit<SignUp, 'to'>,
  place: Place,
): Promise<void> {
  await spend(signUpFromAddress, householdOf(place.address))
  await spend(mailToAddress, email)
  const passwordHash = await hashPassword(password)
  await prisma().$transaction(async (tx) => {
    const memberId = await makeMember(tx, { handle, email, passwordHash }, invitation)
    await queueLetter(tx, { letter: 'confirmEmail', memberId })
  })
}

/**
 * A new member, where newcomers are let in. The database decides who came first, to a handle and to a confirmed
 * address.
 * @throws MistakenField when the handle is taken or a rule blocks it, and what `admitNewcomer` throws
 * @throws Refusal when another account has confirmed the address
 */
export async function makeMember(
  tx: Prisma.TransactionClient,
  member: Pick<Prisma.MemberCreateManyInput, 'handle' | 'email' | 'passwordHash' | 'emailConfirmedAt'>,
  invitation: string | null,
): Promise<number> {
  // Null is for who comes in whatever is switched.
  if (invitation !== null) await admitNewcomer(tx, invitation)
  const findings = invitation === null ? [] : await screened([{ field: 'handle', raw: member.handle }])
  const key = handleKey(member.handle)
  await tx.$executeRawUnsafe(FORGET_LAPSED, key)
  const [made] = await orTaken(
    tx.member.createManyAndReturn({
      data: [{ ...member, handleKey: key }],
      skipDuplicates: true,
      select: { id: true },
    }),
  )
  if (made) {
    await flagBeside(tx, made.id, findings, 'the handle')
    return made.id
  }
  if (!member.emailConfirmedAt || (await isTaken(tx, key))) throw taken()
  throw new Refusal('has account', 'Your address has an account here. Sign in to it as you used to.')
}
