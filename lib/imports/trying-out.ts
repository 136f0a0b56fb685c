import 'server-only'
import { prisma } from '@/lib/db'
import type { ImportRowState } from '@/prisma/generated/enums'
import { fillingOf, isNothing } from './matching/filling'
import { judge } from './matching/judging'
import { Known, knownOf, toBeKnown } from './matching/known'
import { repeatedBefore } from './matching/repeated'
import type { FileRow, FilmsFile } from './reading/file'
import type { FilmRead } from './reading/film'
import type { Counts } from './running'

const AT_ONCE = 200

/** What would come of a row, or came of it. */
export type Outcome = {
  number: number
  state: ImportRowState
  title: string | null
  year: number | null
  /** Addresses. */
  film: string | null
  candidates: string[]
  why: string[]
  notes: string[]
}

type Came = Partial<Outcome> & { state: keyof Counts }

/** Tells what would come of a file's rows, and writes nothing. */
export async function tryOut({ rows }: FilmsFile): Promise<{ counts: Counts; outcomes: Outcome[] }> {
  const known = new Known()
  const said = new Set<string>()
  const counts: Counts = { added: 0, matched: 0, unchanged: 0, unsure: 0, failed: 0, decided: 0 }
  const outcomes: Outcome[] = []
  for (let n = 0; n < rows.length; n += AT_ONCE) {
    const some = rows.slice(n, n + AT_ONCE)
    await knownOf(
      prisma(),
      some.flatMap(({ reading }) => reading ?? []),
      known,
    )
    const before = await repeatedBefore(
      prisma(),
      some.map((row) => ({ ...row, id: row.number })),
    )
    for (const row of some) {
      const isRepeated = before.has(row.number) || said.has(row.fingerprint)
      said.add(row.fingerprint)
      const came = cameOf(row, known, isRepeated)
      counts[came.state] += 1
      const { title = null, year = null } = row.reading ?? {}
      outcomes.push({
        ...{ number: row.number, title, year, film: null, candidates: [], why: [], notes: [] },
        ...came,
      })
    }
  }
  return { counts, outcomes }
}

function cameOf({ reading, failure, number }: FileRow, known: Known, isRepeated: boolean): Came {
  if (!reading) return { state: 'failed', why: [failure ?? ''] }
  if (isRepeated) return { state: 'unchanged', notes: ['The same was said before.'] }
  return { ...judged(reading, number, known), ...(reading.leftOut.length > 0 && { notes: reading.leftOut }) }
}

function judged(reading: FilmRead, number: number, known: Known): Came {
  const judgement = judge(reading, known)
  if (judgement.is === 'nothing') return { state: 'failed', why: [judgement.why] }
  if (judgement.is === 'unsure')
    return { state: 'unsure', why: judgement.why, candidates: judgement.candidates.map(addressOf) }
  if (judgement.is === 'same') {
    const isUnchanged = isNothing(fillingOf(reading, judgement.film))
    return { state: isUnchanged ? 'unchanged' : 'matched', film: addressOf(judgement.film) }
  }
  known.add(toBeKnown(-number, reading))
  return { state: 'added' }
}

/** A film that another row brings in has no address yet. */
const addressOf = ({ id, slug }: { id: number; slug: string }) => (id < 0 ? `row ${-id}` : slug)
