import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { isNew } from '@/lib/reviews/policy'
import { Prisma } from '@/prisma/generated/client'
import { allowLinks, LINKS_WHEN_NEW } from './bodies'
import { cook } from './cook'

/** A short text as two columns keep it: as typed, and cooked. @throws MistakenField for too many links */
export function cookNote(viewer: Pick<Viewer, 'createdAt'>, raw: string | null, field = 'note') {
  if (raw === null) return { raw, cooked: Prisma.DbNull }
  const cooked = cook(raw)
  if (isNew(viewer)) allowLinks(field, cooked.links, LINKS_WHEN_NEW)
  return { raw, cooked }
}
