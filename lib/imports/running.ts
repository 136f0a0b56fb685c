import 'server-only'
import { record } from '@/lib/audit/recording'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { prisma } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { ImportRowState } from '@/prisma/generated/enums'
import { fillingOf, isNothing } from './matching/filling'
import { type Planned, plan } from './matching/planning'
import { repeatedBefore } from './matching/repeated'
import { filmRead } from './reading/film'
import { roundOff } from './rounding-off'
import { addFilms } from './writing/adding'
import { fillFilm } from './writing/filling'
import { settleRows } from './writing/settling'

type Tx = Prisma.TransactionClient

/** Rows brought in by one transaction: none holds the catalogue longer than others can wait. */
const AT_ONCE = 50
const PATIENCE = { maxWait: 60_000, timeout: 60_000 }

export type Counts = Record<Exclude<ImportRowState, 'waiting'>, number>
export type Progress = { done: number; of: number }

/**
 * Brings an import's rows in, a few at a time, from wherever somebody stopped. Any number may do so at once: each takes
 * the next few under the catalogue's lock.
 */
export async function importRows(id: number, tell: (progress: Progress) => void = () => {}): Promise<void> {
  const of = await prisma().filmImportRow.count({ where: { importId: id } })
  let more = true
  while (more) {
    more = await prisma().$transaction((tx) => importSome(tx, id), PATIENCE)
    const waiting = await prisma().filmImportRow.count({ where: { importId: id, state: 'waiting' } })
    tell({ done: of - waiting, of })
  }
  if (await roundOff(id)) await prisma().$transaction((tx) => finish(tx, id), PATIENCE)
}

async function importSome(tx: Tx, importId: number): Promise<boolean> {
  await lockCatalogue(tx)
  const { sourceId } = await tx.filmImport.findUniqueOrThrow({
    where: { id: importId },
    select: { sourceId: true },
  })
  const rows = await tx.filmImportRow.findMany({
    where: { importId, state: 'waiting' },
    select: { id: true, fingerprint: true, reading: true, notes: true },
    orderBy: { number: 'asc' },
    take: AT_ONCE,
  })
  if (rows.length === 0) return false
  const read = rows.map((row) => ({ ...row, reading: filmRead.parse(row.reading) }))
  const planned = await plan(tx, read, await repeatedBefore(tx, read))
  await carryOut(tx, planned, sourceId)
  return true
}

/** Does what was planned for some rows, and rebuilds what shows it. */
async function carryOut(tx: Tx, planned: readonly Planned[], sourceId: number): Promise<void> {
  const adding = planned.filter(({ does }) => does.is === 'new')
  const added = await addFilms(
    tx,
    adding.map(({ row }) => row.reading),
    sourceId,
  )
  const outcomes = adding.map(({ row }, n) => ({
    ...{ row, state: 'added' as const, filmId: added[n]?.filmId ?? null },
    notes: added[n]?.notes ?? [],
  }))
  const touched = new Set(added.map(({ filmId }) => filmId))
  const rest = []
  for (const { row, does } of planned) {
    if (does.is === 'new') continue
    if (does.is === 'same') {
      const filling = fillingOf(row.reading, does.film)
      const isUnchanged = isNothing(filling)
      const notes = isUnchanged ? filling.notes : await fillFilm(tx, does.film, filling, sourceId)
      if (!isUnchanged) touched.add(does.film.id)
      rest.push({
        row,
        state: isUnchanged ? ('unchanged' as const) : ('matched' as const),
        filmId: does.film.id,
        notes,
      })
    } else rest.push({ row, ...does.leaves })
  }
  await settleRows(tx, [...outcomes, ...rest])
  if (touched.size > 0) await rebuildTouched(tx, touched)
}

/** Says once that an import is done, and what came of it. */
async function finish(tx: Tx, id: number): Promise<void> {
  const [done] = await tx.filmImport.updateManyAndReturn({
    where: { id, doneAt: null },
    data: { doneAt: new Date() },
    select: { byId: true },
  })
  if (!done) return
  const { added, matched, unchanged, unsure, failed } = await countRows(tx, id)
  await record(tx, {
    ...{
      actor: done.byId === null ? null : { id: done.byId },
      act: 'films imported',
      subject: { kind: 'film import', id },
    },
    details: { added, matched, unchanged, unsure, failed },
  })
}

/** How many rows of an import came to what. */
export async function countRows(tx: Tx, importId: number): Promise<Counts & { waiting: number }> {
  const groups = await tx.filmImportRow.groupBy({ by: ['state'], where: { importId }, _count: true })
  const none = { waiting: 0, added: 0, matched: 0, unchanged: 0, unsure: 0, failed: 0, decided: 0 }
  return { ...none, ...Object.fromEntries(groups.map(({ state, _count }) => [state, _count])) }
}
