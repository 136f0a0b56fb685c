import 'server-only'
import { isPassword } from '@/lib/accounts/passwords/hashing'
import { householdOf } from '@/lib/accounts/sessions/place'
import { type Opened, openSession, type Place } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { signInFromAddress, signInOfAccount } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { email } from '@/lib/members/email'
import { handleKey } from '@/lib/members/handles'
import { Refusal } from '@/lib/refusal'
import type { SignIn } from './schema'

type Given = Pick<SignIn, 'name' | 'password'>

/** A new session for who knows the password. Whether there is such an account nobody learns, not even by the time it takes. */
export async function signIn({ name, password }: Given, place: Place): Promise<Opened> {
  await spend(signInFromAddress, householdOf(place.address))
  const member = await prisma().member.findFirst({
    where: name.includes('@') ? { email: email.safeParse(name).data ?? '' } : { handleKey: handleKey(name) },
    select: { id: true, passwordHash: true },
  })
  await spend(signInOfAccount, member ? `member ${member.id}` : `nobody ${name.toLowerCase()}`)
  const right = await isPassword(member?.passwordHash, password)
  const no = () => new Refusal('unknown', 'No account has this name and this password.')
  if (!member || !right) throw no()
  return prisma().$transaction(async (tx) => {
    // A password that was changed while we checked it opens nothing any more.
    const [still] = await tx.$queryRaw<unknown[]>`
      SELECT id FROM member WHERE id = ${member.id} AND password_hash = ${member.passwordHash} FOR SHARE`
    if (!still) throw no()
    return openSession(tx, member, place)
  })
}
