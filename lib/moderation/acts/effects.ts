import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { ActKind } from '@/prisma/generated/enums'
import type { Doing } from './doing'

type Effect = (tx: Prisma.TransactionClient, doing: Doing & { id: number }) => Promise<unknown>

/** Keeps the thing from everybody but its author; the database counts. */
const remove: Effect = (tx, { id: actId, subject: { kind: subjectKind, id: subjectId } }) =>
  tx.removal.create({ data: { actId, subjectKind, subjectId } })

/** What each kind of act does beside being written down. What is not named here only says something. */
export const EFFECTS: Readonly<Partial<Record<ActKind, Effect>>> = {
  hide: remove,
  hold: remove,
  remove,
}
