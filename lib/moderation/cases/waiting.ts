import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mayActAs } from '@/lib/members/policy'
import { decidable } from '@/lib/moderation/policy'

/** How many cases wait for somebody like the viewer to decide them. */
export const countWaiting = (viewer: Pick<Viewer, 'id' | 'roles' | 'factorSince'>): Promise<number> =>
  prisma().moderationCase.count({ where: decidable(viewer) })

/** The same for the head of every page: null, and nothing asked, of who decides no cases. */
export const countForHead = async (viewer: Viewer | null): Promise<number | null> =>
  viewer && (mayActAs(viewer, 'moderator') || mayActAs(viewer, 'editor')) ? countWaiting(viewer) : null
