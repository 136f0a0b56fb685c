import { proposalsOf } from '@/lib/desk/fields/proposing'
import { type Decoded, decode } from '@/lib/documents/decoding/decoding'
import type { Reading } from '@/lib/documents/reading'
import { clean } from '@/lib/documents/residue/receipt'
import { Prisma } from '@/prisma/generated/client'
import { storable } from './storable'

/** The raw text of stored bytes: what every place counts in. */
export const rawOf = (bytes: Uint8Array): Decoded => decode(bytes)

/** The columns of a document that follow from a reading. */
export function readingColumns(reading: Reading) {
  const { raw, ...kept } = reading
  return {
    form: reading.form,
    reading: storable(kept) as unknown as Prisma.InputJsonValue,
    cleanText: storable(clean(raw, reading.cuts)),
    readWith: reading.readWith,
  }
}

/** The rows of its receipt. */
export const cutRows = (documentId: number, { cuts }: Pick<Reading, 'cuts'>) =>
  cuts.map(({ rule, start, end, remains }) => ({
    ...{ documentId, rule, start, end },
    remainsStart: remains?.start ?? null,
    remainsEnd: remains?.end ?? null,
  }))

/** The rows of what it proposes. */
export const fieldRows = (documentId: number, reading: Reading) =>
  proposalsOf(reading).map(({ proposed, ...row }) => ({
    ...{ documentId, ...row },
    proposed: proposed === null ? Prisma.DbNull : (storable(proposed) as Prisma.InputJsonValue),
  }))
