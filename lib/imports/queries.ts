import 'server-only'
import { z } from 'zod'
import { prisma } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { ImportRowState } from '@/prisma/generated/enums'
import { knownOf } from './matching/known'
import { type FilmRead, filmRead } from './reading/film'
import { countRows } from './running'

const PAGE = 50
export const ROWS_PER_PAGE = 20

const listed = {
  ...{
    id: true,
    name: true,
    at: true,
    doneAt: true,
    format: true,
    encoding: true,
    bytes: true,
    columns: true,
  },
  ...{ mapping: true, currency: true },
  source: { select: { code: true } },
  by: { select: { handle: true } },
} as const

/** The files that were brought in, the newest first. */
export async function listImports() {
  const found = await prisma().filmImport.findMany({ select: listed, orderBy: { id: 'desc' }, take: PAGE })
  const counts = await prisma().filmImportRow.groupBy({
    by: ['importId', 'state'],
    where: { importId: { in: found.map(({ id }) => id) } },
    _count: true,
  })
  return found.map((one) => {
    const of = counts.filter(({ importId }) => importId === one.id)
    return {
      ...one,
      rows: of.reduce((sum, { _count }) => sum + _count, 0),
      unsure: of.find(({ state }) => state === 'unsure')?._count ?? 0,
      waiting: of.find(({ state }) => state === 'waiting')?._count ?? 0,
    }
  })
}
export type ListedImport = Awaited<ReturnType<typeof listImports>>[number]

/** One of them with its counts; null where there is none. */
export async function getImport(id: number) {
  const found = await prisma().filmImport.findUnique({ where: { id }, select: listed })
  return found && { ...found, mapping: mapping.parse(found.mapping), counts: await countRows(prisma(), id) }
}
export type WholeImport = NonNullable<Awaited<ReturnType<typeof getImport>>>

const mapping = z.record(z.string(), z.number())
const film = { id: true, slug: true, title: true, year: true, kind: true, genres: true } as const
const candidate = {
  ...film,
  credits: { where: { role: 'director' }, select: { person: { select: { name: true } } } },
} as const

const row = {
  ...{ id: true, number: true, state: true, raw: true, reading: true, candidates: true, why: true },
  ...{ notes: true, outcome: true, film: { select: film } },
} as const

/** Rows of an import in one state, in the file's order, from after a place on, with the films they may be by now. */
export async function listRows(importId: number, state: ImportRowState, after = 0, count = ROWS_PER_PAGE) {
  const found = await prisma().filmImportRow.findMany({
    where: { importId, state, number: { gt: after } },
    select: row,
    orderBy: { number: 'asc' },
    take: count + 1,
  })
  const read = found.slice(0, count).map(({ raw, reading, ...rest }) => ({
    ...rest,
    raw: z.array(z.string().nullable()).parse(raw),
    reading: filmRead.nullable().parse(reading),
  }))
  const candidates = state === 'unsure' ? await candidatesOf(read) : new Map<number, Candidate[]>()
  const rows = read.map((one) => ({ ...one, candidates: candidates.get(one.id) ?? [] }))
  return { rows, next: found.length > count ? (rows.at(-1)?.number ?? null) : null }
}
export type ImportedRow = Awaited<ReturnType<typeof listRows>>['rows'][number]
export type Candidate = Prisma.FilmGetPayload<{ select: typeof candidate }>

type Read = { id: number; reading: FilmRead | null; candidates: readonly number[] }

/** What each row may be: the films it was held against, and what else has come meanwhile by its names and numbers. */
async function candidatesOf(rows: readonly Read[]): Promise<Map<number, Candidate[]>> {
  const readings = rows.flatMap(({ reading }) => reading ?? [])
  const known = await knownOf(prisma(), readings)
  const ids = rows.map(({ id, reading, candidates }): [number, number[]] => {
    const here = reading
      ? [...known.withNumbers(reading), ...known.called(reading), ...known.calledNearly(reading)]
      : []
    return [id, [...new Set([...candidates, ...here.map((one) => one.id)])]]
  })
  const films = await prisma().film.findMany({
    where: { id: { in: ids.flatMap(([, some]) => some) } },
    select: candidate,
  })
  const byId = new Map(films.map((one) => [one.id, one]))
  return new Map(ids.map(([id, some]) => [id, some.flatMap((one) => byId.get(one) ?? [])]))
}

/** Imports that somebody stopped, or that wait for their turn. */
export const listUnfinished = () =>
  prisma().filmImport.findMany({
    where: { doneAt: null },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
