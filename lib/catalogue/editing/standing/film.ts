import 'server-only'
import type { FilmPart, Value } from '@/lib/catalogue/editing/shapes/parts'
import type { Prisma } from '@/prisma/generated/client'
import { standingCredits } from './credits'

type Tx = Prisma.TransactionClient

const ofFilm = (filmId: number) => ({ where: { filmId } })
const inOrder = { orderBy: { position: 'asc' } } as const
const source = { select: { code: true } } as const

type Sourced = { source: { code: string } | null }
/** What nobody is named for, our editors say. */
const coded = <Row extends Sourced>({ source, ...row }: Row) => ({ ...row, source: source?.code ?? 'editor' })

const filmAt = (tx: Tx, id: number) => tx.film.findUniqueOrThrow({ where: { id } })

/** What stands in each part of a film that is there. */
export const STANDING_FILM: { [P in FilmPart]: (tx: Tx, id: number) => Promise<Value<P>> } = {
  async titles(tx, id) {
    const { title } = await filmAt(tx, id)
    const select = { title: true, language: true, original: true, source } as const
    const rows = await tx.filmTitle.findMany({ ...ofFilm(id), select, orderBy: { id: 'asc' } })
    return { one: { title }, rows: rows.map(coded) }
  },
  async year(tx, id) {
    const { year } = await filmAt(tx, id)
    const select = { year: true, source } as const
    const rows = await tx.yearClaim.findMany({ ...ofFilm(id), select, orderBy: { sourceId: 'asc' } })
    return { one: { year }, rows: rows.map(coded) }
  },
  async kind(tx, id) {
    const { kind, countries, languages, genres } = await filmAt(tx, id)
    return { one: { kind, countries, languages, genres }, rows: [] }
  },
  async length(tx, id) {
    const { runtimeMinutes } = await filmAt(tx, id)
    const select = { minutes: true, approximate: true, source } as const
    const rows = await tx.runtimeClaim.findMany({ ...ofFilm(id), select, orderBy: { sourceId: 'asc' } })
    return { one: { minutes: runtimeMinutes }, rows: rows.map(coded) }
  },
  async synopsis(tx, id) {
    const { synopsis } = await filmAt(tx, id)
    return { one: { synopsis }, rows: [] }
  },
  async budget(tx, id) {
    const { budgetAmount, budgetCurrency: currency } = await filmAt(tx, id)
    return { one: { amount: budgetAmount === null ? null : Number(budgetAmount), currency }, rows: [] }
  },
  credits: standingCredits,
  async releases(tx, id) {
    const select = { event: true, place: true, date: true, source } as const
    const rows = await tx.releaseEvent.findMany({ ...ofFilm(id), select, ...inOrder })
    return { one: {}, rows: rows.map(coded) }
  },
  async production(tx, id) {
    const select = { what: true, date: true, source } as const
    const rows = await tx.productionFact.findMany({ ...ofFilm(id), select, ...inOrder })
    return { one: {}, rows: rows.map(coded) }
  },
  async notes(tx, id) {
    const sources = { select: { source }, orderBy: { sourceId: 'asc' } } as const
    const select = { category: true, severity: true, sources } as const
    const rows = await tx.contentNote.findMany({ ...ofFilm(id), select, ...inOrder })
    return {
      one: {},
      rows: rows.map((row) => ({ ...row, sources: row.sources.map((one) => one.source.code) })),
    }
  },
  async trivia(tx, id) {
    const select = { text: true, spoiler: true, source } as const
    const rows = await tx.trivia.findMany({ ...ofFilm(id), select, ...inOrder })
    return { one: {}, rows: rows.map(coded) }
  },
}
