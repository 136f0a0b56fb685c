import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { getViewer, type Viewer } from '@/lib/accounts/viewer'
import { hasRole, mayActAs, standingOf } from '@/lib/members/policy'
import type { Role } from '@/prisma/generated/enums'

/** The viewer where they may act as this; to all others the page is not there. */
export async function getStaff(role: Role): Promise<Viewer> {
  const viewer = await getViewer()
  if (!viewer || !hasRole(viewer, role) || standingOf(viewer) !== 'good') notFound()
  return mayActAs(viewer, role) ? viewer : redirect('/account/second-factor')
}
