import 'server-only'
import { notFound, permanentRedirect } from 'next/navigation'
import type { Viewer } from '@/lib/accounts/viewer'
import { decoded } from '@/lib/doors/segment'
import { profilePath } from '@/lib/members/handles'
import { getOpenParts, type OpenParts } from '@/lib/visibility/queries'
import { getMember, type PublicMember } from './queries'

/** A member with the parts of their pages that the viewer may see. */
export type OpenMember = { member: PublicMember; open: OpenParts }

/** The member at an address; any other spelling of the handle, or one they had, leads on to the same place. */
export async function memberAt(handle: string, viewer: Viewer | null, place = ''): Promise<OpenMember> {
  const asked = decoded(handle)
  const member = (await getMember(asked, viewer)) ?? notFound()
  if (member.handle !== asked) permanentRedirect(`${profilePath(member.handle)}${place}`)
  return { member, open: await getOpenParts(member, viewer) }
}
