import 'server-only'
import { type Changer, changeFactors } from '@/lib/accounts/factors/changing'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'

/** A member’s passkeys, oldest first. */
export const listOwnPasskeys = ({ id }: Pick<Viewer, 'id'>) =>
  prisma().passkey.findMany({
    where: { memberId: id },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    orderBy: { id: 'asc' },
  })

export type OwnPasskey = Awaited<ReturnType<typeof listOwnPasskeys>>[number]

const gone = () => new Refusal('gone', 'You have no such passkey any more.')

export async function renamePasskey(
  { id }: Pick<Viewer, 'id'>,
  passkey: number,
  name: string,
): Promise<void> {
  const { count } = await prisma().passkey.updateMany({
    where: { id: passkey, memberId: id },
    data: { name },
  })
  if (count === 0) throw gone()
}

/** Removes one: nothing it signs opens anything any more. */
export async function removePasskey(viewer: Changer, passkey: number): Promise<void> {
  await changeFactors(viewer, 'passkeyRemoved', async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id: passkey, memberId: viewer.id } })
    if (count === 0) throw gone()
  })
}
