import type { Prisma } from '@/prisma/generated/client'
import type { ImportRowState } from '@/prisma/generated/enums'

export type Before = { filmId: number | null; state: ImportRowState; number: number; importId: number }

type Row = { id: number; fingerprint: string }

/**
 * Of rows that were read before from the same source, whether in this import or another: what came of the first.
 * Whoever edits what it brought, or decided on it, is not asked again.
 */
export async function repeatedBefore(
  tx: Prisma.TransactionClient,
  rows: readonly Row[],
): Promise<Map<number, Before>> {
  const found = await tx.filmImportRow.findMany({
    where: {
      fingerprint: { in: rows.map(({ fingerprint }) => fingerprint) },
      state: { notIn: ['waiting', 'failed'] },
    },
    select: { fingerprint: true, filmId: true, state: true, number: true, importId: true },
    orderBy: { id: 'asc' },
  })
  const first = new Map<string, Before>()
  for (const { fingerprint, ...before } of found) if (!first.has(fingerprint)) first.set(fingerprint, before)
  return new Map(
    rows.flatMap(({ id, fingerprint }) => {
      const before = first.get(fingerprint)
      return before ? [[id, before] as const] : []
    }),
  )
}
