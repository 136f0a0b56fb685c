import 'server-only'
import { prisma } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { FilmsFile } from './reading/file'

/** Rows written at once. */
const AT_ONCE = 500
const PATIENCE = { maxWait: 10_000, timeout: 60_000 }

/** What else is done with a new import, in the transaction that makes it. */
type Also = (tx: Prisma.TransactionClient, id: number) => Promise<void>

type File = { name: string; bytes: number; source: string; currency: string | null; byId: number | null }

/**
 * Keeps a file's rows for `importRows` to bring in. The same rows again from the same source, in whatever order, are
 * the same import, and nothing is written.
 */
export async function beginImport(
  read: FilmsFile,
  file: File,
  also: Also = async () => {},
): Promise<{ id: number; isNew: boolean }> {
  const { fingerprint } = read
  const there = await prisma().filmImport.findUnique({ where: { fingerprint }, select: { id: true } })
  if (there) return { id: there.id, isNew: false }
  return prisma().$transaction(async (tx) => {
    const { source, name, ...rest } = file
    const { format, encoding, columns, mapping, rows } = read
    const sourceId = await sourceNamed(tx, source)
    const [made] = await tx.filmImport.createManyAndReturn({
      data: {
        ...{ ...rest, name: name.slice(-200), sourceId, format, encoding, columns, mapping, fingerprint },
      },
      select: { id: true },
      // Somebody else began with the same meanwhile.
      skipDuplicates: true,
    })
    if (!made) {
      const { id } = await tx.filmImport.findUniqueOrThrow({ where: { fingerprint }, select: { id: true } })
      return { id, isNew: false }
    }
    for (let n = 0; n < rows.length; n += AT_ONCE)
      await tx.filmImportRow.createMany({
        data: rows.slice(n, n + AT_ONCE).map(({ failure, reading, ...row }) => ({
          ...{ ...row, importId: made.id },
          ...(reading && { reading, notes: reading.leftOut }),
          ...(failure !== null && { state: 'failed' as const, why: [failure] }),
        })),
      })
    await also(tx, made.id)
    return { id: made.id, isNew: true }
  }, PATIENCE)
}

/** The id of a list of films as a source. */
async function sourceNamed(tx: Prisma.TransactionClient, code: string): Promise<number> {
  const where = { filmId: null, kind: 'import' as const, code }
  await tx.source.createMany({ data: where, skipDuplicates: true })
  return (await tx.source.findFirstOrThrow({ where, select: { id: true } })).id
}
