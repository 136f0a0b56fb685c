import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { freeReviewSlug } from '@/lib/catalogue/slugs'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { critic, outlet } from '@/lib/catalogue/writing/writers'
import { prisma } from '@/lib/db'
import { holdDocument } from '@/lib/desk/deciding/holding'
import { type KeptField, missingOf, said } from '@/lib/desk/fields/decided'
import { entryPath } from '@/lib/desk/paths'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { entryColumns } from './entry'
import { writeFacts } from './facts'
import { mentionsIn } from './mentions'
import { writeQuotes } from './quotes'

type Tx = Prisma.TransactionClient
type Editor = Pick<Viewer, 'id'>
type Asked = { document: number; version: number }

const PATIENCE = { maxWait: 10_000, timeout: 60_000 }

/**
 * Makes a document the entry that its decided fields describe, and writes what it says of the film: in one transaction,
 * once. Answers the entry's address.
 * @throws Refusal naming what still has to be decided, or that somebody decided something meanwhile
 */
export const publishDocument = (editor: Editor, { document: id, version }: Asked): Promise<string> =>
  prisma().$transaction(async (tx) => {
    await lockCatalogue(tx)
    const { filmId, rightsBasis } = await holdDocument(tx, id, version)
    const fields = await fieldsOf(tx, id)
    const [missing] = missingOf(fields)
    if (missing) throw new Refusal('missing', missing.words)
    if (filmId === null) throw new Refusal('missing', 'Say which film it is about.')
    const { cleanText, receivedAt } = await tx.criticDocument.findUniqueOrThrow({ where: { id } })
    const { id: sourceId } = await tx.source.create({
      data: { filmId, code: `document ${id}`, kind: 'document' },
    })
    const provenance = `Read from a document that came on ${receivedAt.toISOString().slice(0, 10)}`
    const columns = entryColumns(fields, { rightsBasis, cleanText, provenance })
    const [criticName, outletName] = [said(fields, 'critic'), said(fields, 'outlet')]
    const criticId = criticName ? await critic(tx, 'add', criticName, said(fields, 'bio') ?? undefined) : null
    const outletId = outletName ? await outlet(tx, 'add', outletName) : null
    await mustBeFirst(tx, { filmId, criticId, outletId })
    const mentions = await mentionsIn(tx, { filmId, sourceId, fields })
    const slug = await freeReviewSlug(
      tx,
      filmId,
      [criticName, outletName].filter(Boolean).join(' ') || columns.headline || '',
    )
    const { id: reviewId } = await tx.criticReview.create({
      data: {
        ...{ ...columns, filmId, slug, sourceId },
        ...{ criticId, outletId },
        aspects: { create: (said(fields, 'aspects') ?? []).map((one, position) => ({ ...one, position })) },
        mentions: { create: mentions },
      },
      select: { id: true },
    })
    await writeFacts(tx, { filmId, sourceId, fields })
    await writeQuotes(tx, { filmId, sourceId, fields })
    await enter(tx, id, reviewId)
    await rebuildTouched(tx, new Set([filmId, ...mentions.map((mention) => mention.filmId)]))
    await record(tx, {
      ...{ actor: editor, act: 'document published', subject: { kind: 'critic document', id } },
      details: { review: reviewId },
    })
    return addressOf(tx, reviewId)
  }, PATIENCE)

/**
 * Attaches a document to an entry that was made by hand, as its source. What the entry says stays as it is; what the
 * document says of the film is written as at publishing.
 */
export const attachDocument = (
  editor: Editor,
  { document: id, version, review: at }: Asked & { review: string },
): Promise<string> =>
  prisma().$transaction(async (tx) => {
    await lockCatalogue(tx)
    await holdDocument(tx, id, version)
    const [film = '', slug = ''] = at.split('/')
    const review = await tx.criticReview.findFirst({
      where: { slug, film: { slug: film } },
      select: { id: true, filmId: true, sourceId: true, document: { select: { id: true } } },
    })
    if (!review) throw new Refusal('gone', 'This entry is not here any more.')
    if (review.document) throw new Refusal('has one', 'This entry has its document already.')
    const { filmId } = review
    const sourceId =
      review.sourceId ??
      (await tx.source.create({ data: { filmId, code: `document ${id}`, kind: 'document' } })).id
    const fields = await fieldsOf(tx, id)
    await writeFacts(tx, { filmId, sourceId, fields })
    await writeQuotes(tx, { filmId, sourceId, fields })
    await tx.criticReview.update({ where: { id: review.id }, data: { sourceId, updatedAt: new Date() } })
    await tx.criticDocument.update({ where: { id }, data: { filmId } })
    await enter(tx, id, review.id)
    await rebuildTouched(tx, new Set([filmId]))
    await record(tx, {
      ...{ actor: editor, act: 'document attached', subject: { kind: 'critic document', id } },
      details: { review: review.id },
    })
    return addressOf(tx, review.id)
  }, PATIENCE)

const fieldsOf = (tx: Tx, documentId: number): Promise<KeptField[]> =>
  tx.documentField.findMany({ where: { documentId } })

const enter = (tx: Tx, id: number, reviewId: number) =>
  tx.criticDocument.update({
    where: { id },
    data: { status: 'entered', reviewId, version: { increment: 1 } },
    select: { id: true },
  })

/** A critic has one review of a film in an outlet, as the database says too. */
async function mustBeFirst(
  tx: Tx,
  of: { filmId: number; criticId: number | null; outletId: number | null },
): Promise<void> {
  if (of.criticId === null && of.outletId === null) return
  const there = await tx.criticReview.findFirst({ where: of, select: { id: true } })
  if (!there) return
  throw new Refusal('has one', 'This critic has an entry on this film already, in the same outlet.', {
    words: 'Look at it',
    path: entryPath(there.id),
  })
}

async function addressOf(tx: Tx, id: number): Promise<string> {
  const { slug, film } = await tx.criticReview.findUniqueOrThrow({
    where: { id },
    select: { slug: true, film: { select: { slug: true } } },
  })
  return `/films/${film.slug}/critic-reviews/${slug}`
}
