import 'server-only'
import { announce } from '@/lib/doors/announce'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'

/** Ends every write to what a member's public page shows. */
export const announceMember = (tx: Prisma.TransactionClient, id: number): Promise<void> =>
  announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.member(id)])

/** One write after the other to what a member has several of. */
export const lockMember = (tx: Prisma.TransactionClient, id: number): Promise<unknown> =>
  tx.$queryRaw`SELECT id FROM member WHERE id = ${id} FOR NO KEY UPDATE`
