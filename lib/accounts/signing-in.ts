import 'server-only'
import { isPassword } from '@/lib/accounts/passwords/hashing'
import { type Opened, openSession, type Place } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { giveBack, spend } from '@/lib/limits/spending'
import { email } from '@/lib/members/email'
import { handleKey } from '@/lib/members/handles'
import { Refusal } from '@/lib/refusal'
import type { SignIn } from './schema'
import { triesOf } from './tries'

type Given = Pick<SignIn, 'name' | 'password'>

/**
 * A new session for who knows the password. Whether there is such an account nobody learns, not even by the time
 * it takes. An address names the account that confirmed it, and none that only claims it.
 */
export async function signIn({ name, password }: Given, place: Place): Promise<Opened> {
  const canonical = name.includes('@') ? (email.safeParse(name).data ?? '') : handleKey(name)
  const member = await prisma().member.findFirst({
    where: name.includes('@')
      ? { email: canonical, emailConfirmedAt: { not: null } }
      : { handleKey: canonical },
    select: { id: true, passwordHash: true },
  })
  const tries = triesOf(canonical, member, place)
  for (const [limit, whom] of tries) await spend(limit, whom)
  const right = await isPassword(member?.passwordHash, password)
  const no = () => new Refusal('unknown', 'No account has this name and this password.')
  if (!member || !right) throw no()
  const session = await prisma().$transaction(async (tx) => {
    // A password that was changed while we checked it opens nothing any more.
    const [still] = await tx.$queryRaw<unknown[]>`
      SELECT id FROM member WHERE id = ${member.id} AND password_hash = ${member.passwordHash} FOR SHARE`
    if (!still) throw no()
    return openSession(tx, member, place)
  })
  for (const [limit, whom] of tries) await giveBack(limit, whom)
  return session
}
