import 'server-only'
import { notFound, permanentRedirect } from 'next/navigation'
import { z } from 'zod'
import { cataloguePath } from '@/lib/desk/paths'
import { currentSlug } from '@/lib/former-slugs'
import { getStaff } from '@/lib/members/administering/staff'
import { type Entry, getEntry } from './queries'
import { type Kind, PARTS_OF, type Part } from './shapes/parts'

/** For an editor, the film or person at an address; from a former address one is led on. All others find nothing. */
export async function entryAt(kind: Kind, slug: string): Promise<Entry> {
  await getStaff('editor')
  const entry = await getEntry(kind, slug)
  if (entry) return entry
  const moved = await currentSlug(kind, slug)
  return moved ? permanentRedirect(cataloguePath(kind, moved)) : notFound()
}

/** The part an address names, where there is one of it. */
export const partNamed = (kind: Kind, name: string): Part =>
  PARTS_OF[kind].find((part) => part === name) ?? notFound()

export const historyShape = z.object({
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
})
