import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { announceMember } from '@/lib/members/announcing'
import type { visibilityShape } from './schema'

/** Says who may see a member's diary and watchlist. What is kept for all is gone with it. */
export async function chooseVisibility(
  { id }: Pick<Viewer, 'id'>,
  chosen: z.infer<typeof visibilityShape>,
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.member.update({ where: { id }, data: chosen })
    await announceMember(tx, id)
  })
}
