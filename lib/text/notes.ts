import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { allowLinks } from '@/lib/members/trust/links'
import { Prisma } from '@/prisma/generated/client'
import { cook } from './cook'

/** A short text as two columns keep it: as typed, and cooked. @throws MistakenField for too many links */
export async function cookNote(viewer: Pick<Viewer, 'id' | 'createdAt'>, raw: string | null, field = 'note') {
  if (raw === null) return { raw, cooked: Prisma.DbNull }
  const cooked = cook(raw)
  await allowLinks(viewer, field, cooked)
  return { raw, cooked }
}
