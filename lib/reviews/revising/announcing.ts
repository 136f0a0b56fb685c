import 'server-only'
import { announce } from '@/lib/doors/announce'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'

/** Tells every page that shows a member's review of a film that it changed. Ends each write of one. */
export const announceReview = (tx: Prisma.TransactionClient, filmId: number, memberId: number) =>
  announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.film(filmId), tags.member(memberId)])
