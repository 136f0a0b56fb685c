import type { Prisma } from '@/prisma/generated/client'
import type { ImportRowState } from '@/prisma/generated/enums'

export type Settled = {
  row: { id: number; notes: readonly string[] }
  state: ImportRowState
  filmId?: number | null
  candidates?: readonly number[]
  why?: readonly string[]
  notes?: readonly string[]
}

/** Writes down what came of rows, in one statement. */
export async function settleRows(tx: Prisma.TransactionClient, settled: readonly Settled[]): Promise<void> {
  const rows = settled.map(({ row, state, filmId = null, candidates = [], why = [], notes = [] }) => ({
    ...{ id: row.id, state, film_id: filmId, candidates, why, notes: [...row.notes, ...notes] },
  }))
  await tx.$executeRaw`
    UPDATE film_import_row r SET state = s.state, film_id = s.film_id, candidates = s.candidates, why = s.why, notes = s.notes
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS s (id int, state import_row_state, film_id int, candidates int[], why text[], notes text[])
    WHERE r.id = s.id`
}
