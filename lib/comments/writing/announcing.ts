import 'server-only'
import { announce } from '@/lib/doors/announce'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'

/** Tells every page of a film, and of what is said about it, that its comments changed. Ends each write of one. */
export const announceComments = (tx: Prisma.TransactionClient, filmId: number): Promise<void> =>
  announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.film(filmId)])
