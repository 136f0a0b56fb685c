import 'server-only'
import { consumeToken } from '@/lib/accounts/one-time'
import { isPassword } from '@/lib/accounts/passwords/hashing'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mailToAddress, signInOfAccount } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { MistakenField, Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'

type Prover = Pick<Viewer, 'id' | 'sessionId'>

/** From now on, for a while, the dangerous things may be done in this session. */
export async function freshen(
  tx: Prisma.TransactionClient,
  { sessionId }: Pick<Prover, 'sessionId'>,
): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId }, data: { freshAt: new Date() } })
}

/** @throws MistakenField for a wrong password */
export async function proveByPassword(viewer: Prover, password: string): Promise<void> {
  await spend(signInOfAccount, `member ${viewer.id}`)
  const { passwordHash } = await prisma().member.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { passwordHash: true },
  })
  if (!(await isPassword(passwordHash, password)))
    throw new MistakenField('password', 'This is not your password.')
  await freshen(prisma(), viewer)
}

/** Queues a letter with a link, for who has no password to say. */
export async function askForProof(viewer: Pick<Viewer, 'id' | 'email'>): Promise<void> {
  await spend(mailToAddress, viewer.email)
  await prisma().$transaction(async (tx) => {
    const { count } = await tx.member.updateMany({ where: { id: viewer.id, passwordHash: null }, data: {} })
    if (count === 0) throw new Refusal('has password', 'You have a password: that is quicker.')
    await queueLetter(tx, { letter: 'proveAgain', memberId: viewer.id })
  })
}

/** Takes the link in that letter, of whom it was sent to. */
export async function proveByLink(viewer: Prover, token: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const { memberId } = await consumeToken(tx, 'proveAgain', token)
    if (memberId !== viewer.id) throw new Refusal('others', 'This link was sent to somebody else.')
    await freshen(tx, viewer)
  })
}
