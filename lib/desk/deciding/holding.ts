import 'server-only'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'

const needed = {
  id: true,
  status: true,
  version: true,
  filmId: true,
  reviewId: true,
  rightsBasis: true,
} as const

/**
 * Holds an open document until the transaction ends, so that whoever decides about it comes one after the other.
 * @throws Refusal where it is not open, or not as it was `seen`
 */
export async function holdDocument(tx: Prisma.TransactionClient, id: number, seen?: number) {
  await tx.$queryRaw`SELECT id FROM critic_document WHERE id = ${id} FOR UPDATE`
  const document = await tx.criticDocument.findUnique({ where: { id }, select: needed })
  if (!document) throw new Refusal('gone', 'This document is not here any more.')
  if (document.status === 'entered')
    throw new Refusal('entered', 'This document is an entry already: correct that instead.')
  if (document.status === 'setAside')
    throw new Refusal('set aside', 'This document is set aside. Take it up again first.')
  if (seen !== undefined && document.version !== seen)
    throw new Refusal('changed', 'Somebody has decided something meanwhile. Load the page again.')
  return document
}

/** Says that something about a document was decided. */
export const tick = (tx: Prisma.TransactionClient, id: number) =>
  tx.criticDocument.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } })
