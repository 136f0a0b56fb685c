import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { Subject } from './shapes/parts'
import { keyOf } from './standing/key'

/** Whether only editors change this, by hand: whatever else would, asks this first. */
export const isProtected = async (tx: Prisma.TransactionClient, subject: Subject): Promise<boolean> =>
  (await tx.catalogueProtection.count({ where: keyOf(subject) })) > 0
