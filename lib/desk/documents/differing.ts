import 'server-only'
import { type DocumentFieldName, Prisma } from '@/prisma/generated/client'
import { readStored } from './reading-again'
import { fieldRows } from './reading-row'

type Tx = Prisma.TransactionClient

/** What reading a document anew would change: texts left out, texts in it again, and fields that would say otherwise. */
export type Difference = { cut: string[]; kept: string[]; fields: DocumentFieldName[] }

/** What the present engine and rules would make of a stored document otherwise; null where nothing. Changes nothing. */
export async function differenceNow(tx: Tx, id: number): Promise<Difference | null> {
  const reading = await readStored(tx, id)
  const [cuts, fields] = await Promise.all([
    tx.documentCut.findMany({ where: { documentId: id }, select: { start: true, end: true } }),
    tx.documentField.findMany({
      where: { documentId: id },
      select: { name: true, proposed: true, decision: true },
    }),
  ])
  const text = ({ start, end }: { start: number; end: number }) => reading.raw.slice(start, end)
  const difference = {
    cut: without(reading.cuts, cuts).map(text),
    kept: without(cuts, reading.cuts).map(text),
    fields: otherFields(fields, fieldRows(id, reading)),
  }
  return Object.values(difference).some((some) => some.length > 0) ? difference : null
}

type Place = { start: number; end: number }

function without(some: readonly Place[], others: readonly Place[]): Place[] {
  const known = new Set(others.map(({ start, end }) => `${start} ${end}`))
  return some.filter(({ start, end }) => !known.has(`${start} ${end}`))
}

type Proposed = { name: DocumentFieldName; proposed: unknown; decision?: unknown }

/** Fields of which something else would be proposed. What was decided is not undone by no longer being proposed. */
function otherFields(stored: readonly Proposed[], anew: readonly Proposed[]): DocumentFieldName[] {
  const said = (fields: readonly Proposed[]) =>
    new Map(
      fields
        .filter(({ proposed }) => proposed !== null && proposed !== Prisma.DbNull)
        .map((field) => [`${field.name} ${inOrder(field.proposed)}`, field]),
    )
  const [before, after] = [said(stored), said(anew)]
  const gone = [...before].filter(([key, { decision }]) => !decision && !after.has(key))
  const come = [...after].filter(([key]) => !before.has(key))
  return [...new Set([...gone, ...come].map(([, { name }]) => name))]
}

/** JSON with its keys in order: the database keeps them in its own. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
