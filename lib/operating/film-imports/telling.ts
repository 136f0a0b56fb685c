import { listRows } from '@/lib/imports/queries'
import type { Counts } from '@/lib/imports/running'
import type { Outcome } from '@/lib/imports/trying-out'
import { ImportRowState } from '@/prisma/generated/enums'

/** One line for programs about what would come, or came, of a row. */
export const outcomeJson = (
  file: string,
  { number, state, title, year, film, candidates, why, notes }: Outcome,
): string => JSON.stringify({ file, row: number, status: state, title, year, film, candidates, why, notes })

/** The same of every row of an import, by what came of them. */
export async function* rowsJson(file: string, importId: number): AsyncGenerator<string> {
  for (const state of Object.values(ImportRowState)) {
    let after: number | null = 0
    while (after !== null) {
      const { rows, next }: Awaited<ReturnType<typeof listRows>> = await listRows(importId, state, after, 500)
      for (const { reading, film, candidates, ...row } of rows)
        yield outcomeJson(file, {
          ...{ ...row, title: reading?.title ?? null, year: reading?.year ?? null, film: film?.slug ?? null },
          candidates: candidates.map(({ slug }) => slug),
        })
      after = next
    }
  }
}

const WORDS: readonly [keyof Counts, string][] = [
  ['added', 'added'],
  ['matched', 'filled in'],
  ['unchanged', 'unchanged'],
  ['decided', 'decided'],
  ['unsure', 'wait for a person'],
  ['failed', 'failed'],
]

/** “3,201 rows: 3,176 added, 24 wait for a person, 1 failed”. */
export function summed(counts: Counts): string {
  const of = WORDS.reduce((sum, [state]) => sum + counts[state], 0)
  const parts = WORDS.filter(([state]) => counts[state] > 0).map(
    ([state, words]) => `${counts[state].toLocaleString('en')} ${words}`,
  )
  return `${of.toLocaleString('en')} ${of === 1 ? 'row' : 'rows'}: ${parts.join(', ')}`
}
