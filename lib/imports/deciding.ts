import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { prisma } from '@/lib/db'
import { importPath } from '@/lib/desk/paths'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import type { ImportRowOutcome } from '@/prisma/generated/enums'
import { fillingOf, isNothing } from './matching/filling'
import { knownFilms } from './matching/known'
import { type FilmRead, filmRead } from './reading/film'
import type { bringingShape, leavingShape, takingShape } from './schema'
import { addFilms } from './writing/adding'
import { fillFilm } from './writing/filling'

type Editor = Pick<Viewer, 'id'>
type Tx = Prisma.TransactionClient
type Row = { reading: FilmRead; sourceId: number }
type Decision = { outcome: ImportRowOutcome; filmId: number | null; notes: string[] }

/** Says that a row is a film that is here: what was unknown of it is filled in. Answers the import. */
export const takeForFilm = (editor: Editor, { row, film: slug }: z.infer<typeof takingShape>) =>
  decide(editor, row, async (tx, { reading, sourceId }) => {
    const found = await tx.film.findUnique({ where: { slug }, select: { id: true } })
    const [film] = found ? await knownFilms(tx, [found.id]) : []
    if (!film) throw new Refusal('not found', 'This film is not here any more.')
    const ids = await freeIds(tx, reading.ids, film.id)
    const filling = fillingOf({ ...reading, ids }, film)
    const notes = isNothing(filling) ? filling.notes : await fillFilm(tx, film, filling, sourceId)
    return { outcome: 'this', filmId: film.id, notes }
  })

/** Brings a row's film in as a new one, as the editor corrected it. */
export const bringIn = (editor: Editor, { row, directors, ...said }: z.infer<typeof bringingShape>) =>
  decide(editor, row, async (tx, { reading, sourceId }) => {
    const others = reading.credits.filter(({ role }) => role !== 'director')
    const credits = directors.map((name) => ({ role: 'director', name, character: null }))
    const ids = await freeIds(tx, reading.ids, null)
    // A day in a year that the editor does not believe is no day either.
    const released = reading.year === said.year ? reading.released : null
    const film = { ...reading, ...said, ids, released, credits: [...credits, ...others] }
    const [added] = await addFilms(tx, [film], sourceId)
    return { outcome: 'added', filmId: added?.filmId ?? null, notes: added?.notes ?? [] }
  })

/** Leaves a row out; who brings it again is not asked again. */
export const leaveOut = (editor: Editor, { row }: z.infer<typeof leavingShape>) =>
  decide(editor, row, async () => ({ outcome: 'leftOut', filmId: null, notes: [] }))

/** Numbers that are no other film's. */
async function freeIds(tx: Tx, ids: FilmRead['ids'], filmId: number | null): Promise<FilmRead['ids']> {
  const taken = await tx.filmExternalId.findMany({
    where: { OR: ids },
    select: { source: true, value: true, filmId: true },
  })
  return ids.filter(
    (id) => !taken.some((one) => one.source === id.source && one.value === id.value && one.filmId !== filmId),
  )
}

/** Of editors who decide at once the first does; the others learn of it. Answers the import. */
function decide(
  editor: Editor,
  id: number,
  making: (tx: Tx, row: Row) => Promise<Decision>,
): Promise<number> {
  return prisma().$transaction(
    async (tx) => {
      await lockCatalogue(tx)
      const found = await tx.filmImportRow.findUnique({
        where: { id },
        select: {
          state: true,
          reading: true,
          notes: true,
          importId: true,
          import: { select: { sourceId: true } },
        },
      })
      if (!found) throw new Refusal('gone', 'This row is not here any more.')
      const { importId } = found
      if (found.state !== 'unsure')
        throw new Refusal('decided', 'Somebody has decided on this meanwhile.', {
          words: 'See what still waits',
          path: importPath(importId),
        })
      const reading = filmRead.parse(found.reading)
      const { notes, ...decision } = await making(tx, { reading, sourceId: found.import.sourceId })
      await tx.filmImportRow.update({
        where: { id },
        data: {
          ...{ ...decision, state: 'decided', decidedById: editor.id, decidedAt: new Date() },
          notes: [...found.notes, ...notes],
        },
      })
      if (decision.filmId !== null) await rebuildTouched(tx, new Set([decision.filmId]))
      await record(tx, {
        ...{ actor: editor, act: 'imported row decided', subject: { kind: 'imported row', id } },
        details: { outcome: decision.outcome },
      })
      return importId
    },
    { timeout: 20_000 },
  )
}
