import 'server-only'
import { consumeToken } from '@/lib/accounts/one-time'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mailToAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { chooseDeskMail, stopDeskMail } from '@/lib/moderation/desk-mail/choosing'
import { Refusal } from '@/lib/refusal'
import type { Offered } from './kinds'
import { readStopToken } from './stop-token'

type Owner = Pick<Viewer, 'id' | 'email' | 'emailConfirmedAt'>

/** Whether somebody wants letters, and whether they said so from the address they have now. */
export async function getMailChoice({ id, email }: Pick<Viewer, 'id' | 'email'>) {
  const { mailKinds, consent } = await prisma().member.findUniqueOrThrow({
    where: { id },
    select: { mailKinds: true, consent: { select: { email: true } } },
  })
  return { kinds: mailKinds, isConfirmed: consent?.email === email }
}

/**
 * Says which letters somebody wants. The first go out only once the link in a letter about just that was pressed; what
 * waits for who decides cases is part of their work, and comes until they say no.
 * @throws Refusal where the address is not even confirmed
 */
export async function chooseMail(
  viewer: Owner,
  kinds: Offered[],
  wantsDesk: boolean | null = null,
): Promise<void> {
  if (!viewer.emailConfirmedAt && kinds.length > 0)
    throw new Refusal('unconfirmed', 'Please confirm your e-mail address first.')
  const { isConfirmed } = await getMailChoice(viewer)
  const asks = kinds.length > 0 && !isConfirmed
  if (asks) await spend(mailToAddress, viewer.email)
  await prisma().$transaction(async (tx) => {
    await tx.member.update({ where: { id: viewer.id }, data: { mailKinds: kinds } })
    if (asks) await queueLetter(tx, { letter: 'wantMail', memberId: viewer.id })
    if (wantsDesk !== null) await chooseDeskMail(tx, viewer.id, wantsDesk)
  })
}

/** The second yes, by the token in the letter: once, and for the address it went to. */
export async function confirmMail(token: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    // A change of address takes every link with it, so the address is the one the letter went to.
    const { memberId } = await consumeToken(tx, 'wantMail', token)
    const { email } = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { email: true } })
    await tx.mailConsent.upsert({
      where: { memberId },
      create: { memberId, email },
      update: { email, confirmedAt: new Date() },
    })
  })
}

/**
 * Stops all letters but those about the account itself, by the token of one of them alone. Again is the same. Who
 * wants them later confirms anew.
 * @throws Refusal for a token that is not ours
 */
export async function stopMail(token: string): Promise<void> {
  const id = readStopToken(token)
  if (id === null) throw new Refusal('no link', 'This is no link of ours.')
  await prisma().$transaction(async (tx) => {
    await tx.member.updateMany({ where: { id }, data: { mailKinds: [] } })
    await tx.mailConsent.deleteMany({ where: { memberId: id } })
    await stopDeskMail(tx, id)
    await tx.oneTimeToken.deleteMany({ where: { memberId: id, purpose: 'wantMail', consumedAt: null } })
  })
}
