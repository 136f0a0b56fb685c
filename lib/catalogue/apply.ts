import { createHash } from 'node:crypto'
import { readCatalogueFile } from '@/lib/catalogue/format/reading'
import type { CatalogueFile } from '@/lib/catalogue/format/schema'
import type { Application, Mode } from '@/lib/catalogue/writing/context'
import { checkFigures } from '@/lib/catalogue/writing/figures'
import { applyFilm } from '@/lib/catalogue/writing/film'
import { applyMentioned } from '@/lib/catalogue/writing/mentioned'
import { applyReview } from '@/lib/catalogue/writing/reviews'
import { prisma } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { lockCatalogue } from './locking'
import { moveAddress } from './moves'
import { rebuildTouched } from './touching'

export type Applied = { film: string; reviews: number; titles: number; unchanged: boolean }

/** Long enough for a film with thousands of reviews. */
const PATIENCE = { maxWait: 10_000, timeout: 300_000 }

/**
 * Applies a catalogue file in one transaction: all of it or nothing. In mode `add`, a file applied before changes
 * nothing at all, even where somebody has since edited or deleted what it brought.
 * @throws Refusal naming every mistake in the file
 */
export async function applyFile(json: string, name: string, mode: Mode): Promise<Applied> {
  const file = readCatalogueFile(json)
  const sha256 = createHash('sha256').update(json).digest('hex')
  const told = { film: file.film.slug, reviews: file.criticReviews.length, titles: file.alsoMentioned.length }
  return prisma().$transaction(async (tx) => {
    await lockCatalogue(tx)
    if (mode === 'add' && (await tx.appliedFile.count({ where: { sha256 } })) > 0)
      return { ...told, unchanged: true }
    await write(tx, mode, file)
    await tx.appliedFile.create({ data: { sha256, name, mode } })
    return { ...told, unchanged: false }
  }, PATIENCE)
}

async function write(tx: Prisma.TransactionClient, mode: Mode, file: CatalogueFile): Promise<void> {
  const moved: number[] = []
  for (const move of file.moved) moved.push(...(await moveAddress(tx, move)))
  const application: Application = await applyFilm(tx, mode, file.film)
  for (const filmId of moved) application.touched.add(filmId)
  const mentioned = await applyMentioned(application, file.alsoMentioned)
  for (const review of file.criticReviews) await applyReview(application, review, mentioned)
  await rebuildTouched(tx, application.touched)
  if (file.publishedFigures) await checkFigures(tx, application.filmId, file.publishedFigures)
}
