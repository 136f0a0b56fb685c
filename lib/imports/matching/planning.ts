import type { FilmRead } from '@/lib/imports/reading/film'
import type { Prisma } from '@/prisma/generated/client'
import { type Judgement, judge } from './judging'
import { type Known, type KnownFilm, knownOf, toBeKnown } from './known'
import type { Before } from './repeated'

export type ReadRow = { id: number; fingerprint: string; reading: FilmRead; notes: string[] }

/** What a row that changes no film is left as. */
export type Left =
  | { state: 'unsure'; why: string[]; candidates: number[] }
  | { state: 'failed'; why: string[] }
  | { state: 'unchanged'; filmId: number | null; notes: string[] }

export type Planned = {
  row: ReadRow
  does: { is: 'new' } | { is: 'same'; film: KnownFilm } | { is: 'left'; leaves: Left }
}

/**
 * What is to be done with rows, in their order, up to the first that speaks of a film which another of them brings in
 * or adds to: that one waits until it is done.
 */
export async function plan(
  tx: Prisma.TransactionClient,
  rows: readonly ReadRow[],
  before: ReadonlyMap<number, Before>,
): Promise<Planned[]> {
  const known = await knownOf(
    tx,
    rows.map(({ reading }) => reading),
  )
  return planKnowing(known, rows, before)
}

export function planKnowing(
  known: Known,
  rows: readonly ReadRow[],
  before: ReadonlyMap<number, Before>,
): Planned[] {
  const planned: Planned[] = []
  const said = new Set<string>()
  for (const row of rows) {
    const repeated = before.get(row.id)
    if (!repeated && said.has(row.fingerprint)) break
    said.add(row.fingerprint)
    const judgement = repeated ? null : judge(row.reading, known)
    if (judgement && speaksOfNew(judgement)) break
    if (judgement?.is === 'same' && said.has(`film ${judgement.film.id}`)) break
    if (judgement?.is === 'same') said.add(`film ${judgement.film.id}`)
    // A film that is not there yet is known by a number below 0.
    if (judgement?.is === 'new') known.add(toBeKnown(-row.id, row.reading))
    planned.push({ row, does: judgement ? doing(judgement) : repeating(repeated) })
  }
  return planned
}

function speaksOfNew(judgement: Judgement): boolean {
  if (judgement.is === 'same') return judgement.film.id < 0
  return judgement.is === 'unsure' && judgement.candidates.some(({ id }) => id < 0)
}

function doing(judgement: Judgement): Planned['does'] {
  if (judgement.is === 'new' || judgement.is === 'same') return judgement
  if (judgement.is === 'nothing') return { is: 'left', leaves: { state: 'failed', why: [judgement.why] } }
  const candidates = judgement.candidates.map(({ id }) => id)
  return { is: 'left', leaves: { state: 'unsure', why: judgement.why, candidates } }
}

function repeating(before: Before | undefined): Planned['does'] {
  const waits = before?.state === 'unsure' ? ' It waits there for somebody to decide.' : ''
  const notes = [`Row ${before?.number} of import ${before?.importId} says the same.${waits}`]
  return { is: 'left', leaves: { state: 'unchanged', filmId: before?.filmId ?? null, notes } }
}
