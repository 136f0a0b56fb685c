import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { announceMember } from '@/lib/members/announcing'
import { renameOnCards } from '@/lib/reviews/reading/card'
import type { Profile } from './schema'

/** Sets what a member says of themselves. */
export async function editProfile({ id }: Pick<Viewer, 'id'>, profile: Profile): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.member.update({ where: { id }, data: profile })
    await renameOnCards(tx, id)
    await announceMember(tx, id)
  })
}
