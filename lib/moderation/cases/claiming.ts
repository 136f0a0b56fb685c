import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { inTurn } from '@/lib/moderation/in-turn'
import { getSetting } from '@/lib/site-settings/settings'
import { holdCase } from './deciding'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>
type Which = { case: number }

/** Takes a case on: for a while nobody else decides it. Said again it lasts that long again. */
export async function claimCase(viewer: Acting, which: Which): Promise<void> {
  const minutes = await getSetting('claimMinutes')
  const claimedUntil = new Date(Date.now() + minutes * 60_000)
  await claim(viewer, which, { claimedById: viewer.id, claimedUntil })
}

/** Leaves a case to the others. */
export const releaseCase = (viewer: Acting, which: Which) =>
  claim(viewer, which, { claimedById: null, claimedUntil: null })

const claim = (
  viewer: Acting,
  { case: id }: Which,
  data: { claimedById: number | null; claimedUntil: Date | null },
): Promise<void> =>
  inTurn(`case ${id}`, () =>
    prisma().$transaction(async (tx) => {
      await holdCase(tx, viewer, id)
      await tx.moderationCase.update({ where: { id }, data })
    }),
  )
