import 'server-only'
import { announce } from '@/lib/doors/announce'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

/** Tells the public log, and the figures, of an act or of what came of one, in the transaction that does it. */
export const announceActs = (tx: Tx): Promise<void> => tell(tx, [tags.acts, tags.figures])

/** Tells the figures alone, of what the log does not show: reports, appeals that wait, second looks. */
export const announceFigures = (tx: Tx): Promise<void> => tell(tx, [tags.figures])

const tell = (tx: Tx, told: readonly string[]) =>
  announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), told)
