import 'server-only'
import { createHash } from 'node:crypto'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { titlesAsked } from '@/lib/documents/asking'
import { decode } from '@/lib/documents/decoding/decoding'
import { readDocument } from '@/lib/documents/read-document'
import type { Reading } from '@/lib/documents/reading'
import type { Prisma, RightsBasis } from '@/prisma/generated/client'
import { knownToDesk } from './known'
import { cutRows, fieldRows, readingColumns } from './reading-row'

/** A document that came: its bytes, what it is called, and what somebody says of it. */
export type Arrived = {
  bytes: Uint8Array<ArrayBuffer>
  name: string
  /** The film somebody says it is about. */
  film: string | null
  rights: RightsBasis
}

/** What became of it. `id` is the stored document; null where it is not stored, since it is here already. */
export type TakenIn = { id: number | null; reading: Reading }

/** One at a time, so that of two that are the same the second is known for it. */
const DESK_LOCK = 7_302
const NAME_MAX = 255
const PATIENCE = { maxWait: 60_000, timeout: 60_000 }

/**
 * Reads a document and keeps it, its receipt and what it proposes. What is here already — the same bytes, or nearly
 * the same text as another document — is read all the same, and not stored a second time.
 * @throws Unreadable where it is empty, too large or no text; nothing is kept then
 */
export async function takeIn(by: { id: number } | null, arrived: Arrived): Promise<TakenIn> {
  const decoded = decode(arrived.bytes)
  const sha256 = createHash('sha256').update(arrived.bytes).digest('hex')
  return prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(${DESK_LOCK})::text`
    const known = await knownToDesk(titlesAsked(decoded.text), arrived.film)
    const reading = readDocument(decoded, known, arrived.film)
    const same = await tx.criticDocument.findUnique({ where: { sha256 }, select: { id: true } })
    if (same) return { id: null, reading: asDuplicate(reading, `document ${same.id}`) }
    if (await isHere(tx, reading)) return { id: null, reading }
    const { id } = await tx.criticDocument.create({
      data: {
        ...{ bytes: arrived.bytes, sha256, encoding: decoded.encoding, ...readingColumns(reading) },
        name: nameOf(arrived.name),
        rightsBasis: arrived.rights,
        filmId: arrived.film ? await filmId(tx, arrived.film) : null,
        receivedById: by?.id ?? null,
      },
      select: { id: true },
    })
    await tx.documentCut.createMany({ data: cutRows(id, reading) })
    await tx.documentField.createMany({ data: fieldRows(id, reading) })
    await record(tx, {
      ...{ actor: by, act: 'document taken in', subject: { kind: 'critic document', id } },
      details: { rights: arrived.rights },
    })
    return { id, reading }
  }, PATIENCE)
}

/** Whether what a reading repeats came from a document. What was entered by hand may be given its source. */
async function isHere(tx: Prisma.TransactionClient, { duplicatesOf }: Reading): Promise<boolean> {
  for (const id of duplicatesOf) {
    if (!id.includes('/')) return true
    const [film = '', slug = ''] = id.split('/')
    if ((await tx.criticDocument.count({ where: { review: { slug, film: { slug: film } } } })) > 0)
      return true
  }
  return false
}

const asDuplicate = (reading: Reading, id: string): Reading => ({
  ...reading,
  status: 'duplicate',
  duplicatesOf: [...new Set([id, ...reading.duplicatesOf])],
  warnings: [`This is ${id} already: the same file.`, ...reading.warnings],
})

const filmId = async (tx: Prisma.TransactionClient, slug: string) =>
  (await tx.film.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null

/** The last part of a path, on one line, as far as it can be kept. */
const nameOf = (name: string): string =>
  (name.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, NAME_MAX)
    .toWellFormed()
    .trim() || 'a document'
