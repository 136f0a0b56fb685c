import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import type { ReadAll, ReadOne } from './schema'

type Who = Pick<Viewer, 'id'>

/** Marks one thing read, as far as its reader saw it: what came since goes on waiting. */
export async function markRead({ id }: Who, { kind, thing, upTo }: ReadOne): Promise<void> {
  await prisma().notification.updateMany({
    where: { memberId: id, kind, thing, lastId: { lte: upTo }, readAt: null },
    data: { readAt: new Date() },
  })
}

/** Marks everything read that the reader can have seen on the page. */
export async function markAllRead({ id }: Who, { upTo }: ReadAll): Promise<void> {
  await prisma().notification.updateMany({
    where: { memberId: id, lastId: { lte: upTo }, readAt: null },
    data: { readAt: new Date() },
  })
}
