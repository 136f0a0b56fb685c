import 'server-only'
import { hashPassword } from '@/lib/accounts/passwords/hashing'
import { householdOf } from '@/lib/accounts/sessions/place'
import type { Place } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { mailToAddress, signUpFromAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { handleKey } from '@/lib/members/handles'
import { MistakenField } from '@/lib/refusal'
import type { SignUp } from './schema'

/**
 * Makes an account and queues the letter that confirms its address. Where the address has an account already,
 * the same is done and answered, but the letter says so: who asks learns nothing about others.
 * @throws MistakenField when the handle, which everybody sees, is taken
 */
export async function signUp({ handle, email, password }: SignUp, place: Place): Promise<void> {
  await spend(signUpFromAddress, householdOf(place.address))
  await spend(mailToAddress, email)
  const passwordHash = await hashPassword(password)
  const key = handleKey(handle)
  await prisma().$transaction(async (tx) => {
    // The database decides who came first; a conflict aborts nothing.
    const [made] = await tx.member.createManyAndReturn({
      data: [{ handle, handleKey: key, email, passwordHash }],
      skipDuplicates: true,
      select: { id: true },
    })
    if (made) return queueLetter(tx, { letter: 'confirmEmail', memberId: made.id })
    if ((await tx.member.count({ where: { handleKey: key } })) > 0)
      throw new MistakenField('handle', 'Somebody has this handle, or one that looks like it.')
    const { id } = await tx.member.findUniqueOrThrow({ where: { email }, select: { id: true } })
    await queueLetter(tx, { letter: 'alreadyMember', memberId: id })
  })
}
