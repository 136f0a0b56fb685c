import 'server-only'
import { prisma } from '@/lib/db'
import { tick } from '@/lib/desk/deciding/holding'
import { type Difference, differenceNow } from '@/lib/desk/documents/differing'
import { readAgain } from '@/lib/desk/documents/reading-again'
import { readingVersion } from '@/lib/documents/version'
import type { DocumentStatus } from '@/prisma/generated/enums'
import { rulesInForce } from './in-force'

/** A stored document that the present engine or rules would read otherwise. */
export type Differing = Difference & { id: number; name: string; status: DocumentStatus }

const PATIENCE = { maxWait: 30_000, timeout: 60_000 }

/** Documents read by another engine or by other rules than now, the oldest first. */
async function readOtherwise(statuses: readonly DocumentStatus[], take?: number) {
  const now = readingVersion(await rulesInForce())
  return prisma().criticDocument.findMany({
    where: { status: { in: [...statuses] }, readWith: { not: now } },
    select: { id: true, name: true, status: true },
    orderBy: { id: 'asc' },
    ...(take && { take }),
  })
}

/** What reading documents anew would change, one after the other; nothing is changed. */
export async function* differing(
  statuses: readonly DocumentStatus[],
  take?: number,
): AsyncGenerator<Differing> {
  for (const document of await readOtherwise(statuses, take)) {
    const difference = await prisma().$transaction((tx) => differenceNow(tx, document.id), PATIENCE)
    if (difference) yield { ...document, ...difference }
  }
}

/**
 * Reads drafts again that were read by another engine or by other rules. What was decided about them stands. Each is a
 * transaction of its own, so that begun again it goes on where it was. Answers how many.
 */
export async function rereadDrafts(): Promise<number> {
  let many = 0
  for (const { id } of await readOtherwise(['open'])) if (await rereadDraft(id)) many++
  return many
}

/** False where somebody was faster: it is no draft any more, or was read by then. */
const rereadDraft = (id: number): Promise<boolean> =>
  prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM critic_document WHERE id = ${id} FOR UPDATE`
    const now = readingVersion(await rulesInForce())
    const isDraft = await tx.criticDocument.count({ where: { id, status: 'open', readWith: { not: now } } })
    if (isDraft === 0) return false
    await readAgain(tx, id)
    await tick(tx, id)
    return true
  }, PATIENCE)

/** So many published documents are looked at for a page. */
const LOOKED_AT = 20

/** Published documents that would be read otherwise, for an editor to look at. */
export async function listPublishedDiffering(): Promise<Differing[]> {
  const found: Differing[] = []
  for await (const one of differing(['entered'], LOOKED_AT)) found.push(one)
  return found
}
