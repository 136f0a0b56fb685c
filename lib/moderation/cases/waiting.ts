import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { decidable } from '@/lib/moderation/policy'

/** How many cases wait for somebody like the viewer to decide them. */
export const countWaiting = (viewer: Pick<Viewer, 'id' | 'roles' | 'factorSince'>): Promise<number> =>
  prisma().moderationCase.count({ where: decidable(viewer) })
