import type { Prisma } from '@/prisma/generated/client'

/**
 * The id behind a source's code: `editor` is the one editor of the site; any other code is a document of this
 * film's, made at its first mention.
 */
export function sourceFinder(tx: Prisma.TransactionClient, filmId: number) {
  const known = new Map<string, Promise<number>>()
  return (code: string): Promise<number> => {
    const found = known.get(code) ?? (code === 'editor' ? editor(tx) : document(tx, filmId, code))
    known.set(code, found)
    return found
  }
}

/** The id of the site's own editors as a source. */
export async function editor(tx: Prisma.TransactionClient): Promise<number> {
  const where = { filmId: null, code: 'editor' }
  const there = await tx.source.findFirst({ where, select: { id: true } })
  return (there ?? (await tx.source.create({ data: { ...where, kind: 'editor' }, select: { id: true } }))).id
}

async function document(tx: Prisma.TransactionClient, filmId: number, code: string): Promise<number> {
  const where = { filmId_code: { filmId, code } }
  const create = { filmId, code, kind: 'document' as const }
  return (await tx.source.upsert({ where, create, update: {}, select: { id: true } })).id
}
