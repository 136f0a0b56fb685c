import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { SEVERAL } from '@/lib/desk/fields/names'
import { titlesAsked } from '@/lib/documents/asking'
import { readDocument } from '@/lib/documents/read-document'
import type { Reading } from '@/lib/documents/reading'
import { clean } from '@/lib/documents/residue/receipt'
import type { Prisma } from '@/prisma/generated/client'
import { knownToDesk } from './known'
import { cutRows, fieldRows, rawOf, readingColumns } from './reading-row'
import { storable } from './storable'

type Tx = Prisma.TransactionClient

const SEVERAL_NAMES: ReadonlySet<string> = new Set(Object.keys(SEVERAL))

/**
 * Reads an open document again, by what the catalogue knows now. What was decided stays as it was decided, and what was
 * put back into the text stays there.
 */
export async function readAgain(tx: Tx, id: number): Promise<void> {
  const reading = await readStored(tx, id)
  const document = { documentId: id }
  const restored = await tx.documentCut.findMany({ where: { ...document, restoredAt: { not: null } } })
  const isRestored = ({ start, end }: { start: number; end: number }) =>
    restored.find((cut) => cut.start === start && cut.end === end)
  await tx.documentCut.deleteMany({ where: document })
  await tx.documentCut.createMany({
    data: cutRows(id, reading).map((cut) => {
      const { restoredAt = null, restoredById = null } = isRestored(cut) ?? {}
      return { ...cut, restoredAt, restoredById }
    }),
  })
  await replaceFields(tx, id, reading)
  const standing = reading.cuts.filter((cut) => !isRestored(cut))
  await tx.criticDocument.update({
    where: { id },
    data: {
      ...readingColumns(reading),
      cleanText: storable(clean(reading.raw, standing)),
      readAt: new Date(),
    },
  })
}

/** What the engine makes of a stored document now; nothing is changed. */
export async function readStored(tx: Tx, id: number): Promise<Reading> {
  const { bytes, film } = await tx.criticDocument.findUniqueOrThrow({
    where: { id },
    select: { bytes: true, film: { select: { slug: true } } },
  })
  const decoded = rawOf(bytes)
  const slug = film?.slug ?? null
  return readDocument(decoded, await knownToDesk(titlesAsked(decoded.text), slug, id), slug)
}

/** New proposals for whatever is undecided; the decided ones keep their places, and what they say is not proposed again. */
async function replaceFields(tx: Tx, documentId: number, reading: Reading): Promise<void> {
  await tx.documentField.deleteMany({ where: { documentId, decision: null } })
  const decided = await tx.documentField.findMany({
    where: { documentId },
    select: { name: true, position: true, proposed: true },
  })
  const taken = new Set(decided.map(({ name, position }) => `${name} ${position}`))
  const next = new Map<string, number>()
  for (const { name, position } of decided) next.set(name, Math.max(next.get(name) ?? 0, position + 1))
  const rows = fieldRows(documentId, reading).filter(
    ({ name, proposed }) =>
      !decided.some((one) => one.name === name && isDeepStrictEqual(one.proposed, proposed)),
  )
  const placed = rows.flatMap((row) => {
    if (!taken.has(`${row.name} ${row.position}`)) return [row]
    // Of single fields the decided one stands.
    if (!SEVERAL_NAMES.has(row.name)) return []
    const position = Math.max(
      next.get(row.name) ?? 0,
      ...rows.filter(({ name }) => name === row.name).map((one) => one.position + 1),
    )
    next.set(row.name, position + 1)
    return [{ ...row, position }]
  })
  await tx.documentField.createMany({ data: placed })
}
