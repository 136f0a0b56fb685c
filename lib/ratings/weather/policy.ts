import type { Viewer } from '@/lib/accounts/viewer'
import { mayActAs } from '@/lib/members/policy'

/** Why somebody does not decide about a cohort; null where they may. Nobody does whose own stars wait in it. */
export function whyNotDecideWeather(
  viewer: Pick<Viewer, 'roles' | 'factorSince'>,
  { endedAt, isOwn }: { endedAt: Date | null; isOwn: boolean },
): 'role' | 'own' | 'gone' | null {
  if (!mayActAs(viewer, 'moderator')) return 'role'
  if (isOwn) return 'own'
  return endedAt ? 'gone' : null
}
