import type { Prisma } from '@/prisma/generated/client'

/** `add` brings in what is missing and leaves alone what is there; `correct` also changes it. */
export type Mode = 'add' | 'correct'

/** What an application of a file carries from step to step. */
export type Application = {
  tx: Prisma.TransactionClient
  mode: Mode
  /** The film being applied. */
  filmId: number
  /** The record's id for a source's code in this file. */
  sourceId(code: string): Promise<number>
  /** Films whose pages the file changes. */
  touched: Set<number>
}
