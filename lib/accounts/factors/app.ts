import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import { prisma } from '@/lib/db'
import { codeOfAccount } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { MistakenField, Refusal } from '@/lib/refusal'
import { type Changer, changeFactors } from './changing'
import { newSecret, stepOf } from './codes'
import { seal, unseal } from './sealing'

const noApp = () => new Refusal('no app', 'No app is being set up. Please begin again.')

/** Makes a secret for an app to share. Until a code of it is given it counts for nothing; another try makes another. */
export async function beginApp(viewer: Changer): Promise<void> {
  assertFresh(viewer)
  const { id: memberId } = viewer
  const sealedSecret = seal(newSecret(), memberId)
  await prisma().$transaction(async (tx) => {
    const { count } = await tx.totp.createMany({ data: [{ memberId, sealedSecret }], skipDuplicates: true })
    if (count === 1) return
    const again = await tx.totp.updateMany({ where: { memberId, confirmedAt: null }, data: { sealedSecret } })
    if (again.count === 0) throw new Refusal('has app', 'An app is set up already. Remove that one first.')
  })
}

/** Takes the first code for the proof that app and we share a secret. @throws MistakenField */
export async function confirmApp(viewer: Changer, code: string): Promise<void> {
  await spend(codeOfAccount, `member ${viewer.id}`)
  const where = { memberId: viewer.id, confirmedAt: null }
  await changeFactors(viewer, 'factorAdded', async (tx) => {
    const totp = await tx.totp.findUnique({ where })
    if (!totp) throw noApp()
    const lastStep = stepOf(unseal(totp.sealedSecret, viewer.id), code)
    if (lastStep === null)
      throw new MistakenField('code', 'This is not the code. Is the clock of your device right?')
    await tx.totp.update({ where, data: { confirmedAt: new Date(), lastStep } })
  })
}

/** Removes the app, or what was begun of it. */
export async function removeApp(viewer: Changer): Promise<void> {
  await changeFactors(viewer, 'factorRemoved', async (tx) => {
    const { count } = await tx.totp.deleteMany({
      where: { memberId: viewer.id, confirmedAt: { not: null } },
    })
    if (count === 0) throw new Refusal('no app', 'No app is set up.')
  })
}
