import 'server-only'
import type { FilmPart, Value } from '@/lib/catalogue/editing/shapes/parts'
import { sortable } from '@/lib/search/fold'
import type { Prisma } from '@/prisma/generated/client'
import { writeCredits } from './credits'

type Tx = Prisma.TransactionClient
/** The number of a source by its code. */
export type SourceOf = (code: string) => number
type Write<P extends FilmPart> = (
  tx: Tx,
  filmId: number,
  value: Value<P>,
  sourceOf: SourceOf,
) => Promise<unknown>

const set = (tx: Tx, id: number, data: Prisma.FilmUpdateInput) => tx.film.update({ where: { id }, data })

/** Puts what was typed in the place of what stands. A row made anew stands where it is written. */
export const WRITING_FILM: { [P in FilmPart]: Write<P> } = {
  async titles(tx, filmId, { one: { title }, rows }, sourceOf) {
    await set(tx, filmId, { title, sortTitle: sortable(title) })
    await tx.filmTitle.deleteMany({ where: { filmId } })
    for (const { source, ...row } of rows)
      await tx.filmTitle.create({ data: { filmId, ...row, sourceId: sourceOf(source) } })
  },
  async year(tx, filmId, { one: { year }, rows }, sourceOf) {
    await set(tx, filmId, { year })
    await tx.yearClaim.deleteMany({ where: { filmId } })
    const data = rows.map(({ source, ...row }) => ({ filmId, ...row, sourceId: sourceOf(source) }))
    await tx.yearClaim.createMany({ data })
  },
  kind: (tx, filmId, { one }) => set(tx, filmId, one),
  async length(tx, filmId, { one: { minutes }, rows }, sourceOf) {
    await set(tx, filmId, { runtimeMinutes: minutes })
    await tx.runtimeClaim.deleteMany({ where: { filmId } })
    const data = rows.map(({ source, ...row }) => ({ filmId, ...row, sourceId: sourceOf(source) }))
    await tx.runtimeClaim.createMany({ data })
  },
  synopsis: (tx, filmId, { one }) => set(tx, filmId, one),
  budget: (tx, filmId, { one: { amount, currency } }) =>
    set(tx, filmId, { budgetAmount: amount, budgetCurrency: currency }),
  credits: writeCredits,
  async releases(tx, filmId, { rows }, sourceOf) {
    await tx.releaseEvent.deleteMany({ where: { filmId } })
    await tx.releaseEvent.createMany({
      data: rows.map(({ source, ...row }, position) => ({
        ...{ filmId, ...row, position, sourceId: sourceOf(source) },
      })),
    })
  },
  async production(tx, filmId, { rows }, sourceOf) {
    await tx.productionFact.deleteMany({ where: { filmId } })
    await tx.productionFact.createMany({
      data: rows.map(({ source, ...row }, position) => ({
        ...{ filmId, ...row, position, sourceId: sourceOf(source) },
      })),
    })
  },
  async notes(tx, filmId, { rows }, sourceOf) {
    await tx.contentNote.deleteMany({ where: { filmId } })
    for (const [position, { sources, ...row }] of rows.entries()) {
      const create = [...new Set(sources)].map((code) => ({ sourceId: sourceOf(code) }))
      await tx.contentNote.create({ data: { filmId, ...row, position, sources: { create } } })
    }
  },
  async trivia(tx, filmId, { rows }, sourceOf) {
    await tx.trivia.deleteMany({ where: { filmId } })
    await tx.trivia.createMany({
      data: rows.map(({ source, ...row }, position) => ({
        ...{ filmId, ...row, position, sourceId: sourceOf(source) },
      })),
    })
  },
}
