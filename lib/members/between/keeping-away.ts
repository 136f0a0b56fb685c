import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { followsOfMember } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { Refusal } from '@/lib/refusal'
import { announceBoth, notHere } from './following'
import { isAnother, others } from './policy'

type Who = Pick<Viewer, 'id'>

/** Takes a member's words out of the lists one reads. They never learn of it. Twice is once. */
export async function muteMember(viewer: Who, mutedId: number): Promise<void> {
  await find(viewer, mutedId, 'You cannot mute yourself.')
  await prisma().memberMute.createMany({ data: { memberId: viewer.id, mutedId }, skipDuplicates: true })
}

export async function unmuteMember(viewer: Who, mutedId: number): Promise<void> {
  await prisma().memberMute.deleteMany({ where: { memberId: viewer.id, mutedId } })
}

/** Two who do not see each other any more. The database ends whatever one of them followed of the other. */
export async function blockMember(viewer: Who, blockedId: number): Promise<void> {
  await find(viewer, blockedId, 'You cannot block yourself.')
  await prisma().$transaction(async (tx) => {
    await tx.memberBlock.createMany({ data: { blockerId: viewer.id, blockedId }, skipDuplicates: true })
    await announceBoth(tx, viewer.id, blockedId)
  })
}

/** Takes one's own block away; one by the other stays. What was followed is not followed again. */
export async function unblockMember(viewer: Who, blockedId: number): Promise<void> {
  await prisma().memberBlock.deleteMany({ where: { blockerId: viewer.id, blockedId } })
}

/** @throws Refusal for oneself, and for who is not here */
async function find(viewer: Who, id: number, own: string): Promise<void> {
  if (!isAnother(viewer, { id })) throw new Refusal('own', own)
  await spend(followsOfMember, `member ${viewer.id}`)
  const where = { ...others(viewer), AND: { id } }
  if (!(await prisma().member.findFirst({ where, select: { id: true } }))) throw notHere()
}
