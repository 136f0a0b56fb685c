import 'server-only'
import { isProtected } from '@/lib/catalogue/editing/protecting'
import { personNamed } from '@/lib/catalogue/writing/people'
import { SOME_RELEASE } from '@/lib/catalogue/writing/releases'
import { allSaid, type KeptField } from '@/lib/desk/fields/decided'
import { fold } from '@/lib/search/fold'
import { capital } from '@/lib/words'
import type { Prisma } from '@/prisma/generated/client'
import type { ClaimedFact } from '@/prisma/generated/enums'

type Tx = Prisma.TransactionClient
type Into = { filmId: number; sourceId: number; fields: readonly KeptField[]; mayFill: boolean }

/**
 * Writes what a document says of the film: what was unknown is filled, what agrees stays, and whatever differs is kept
 * as a claim beside it. Nothing is written over, and of a protected film nothing filled.
 */
export async function writeFacts(tx: Tx, given: Omit<Into, 'mayFill'>): Promise<void> {
  const mayFill = !(await isProtected(tx, { kind: 'film', id: given.filmId }))
  const into = { ...given, mayFill }
  await writeFilm(tx, into)
  await writeReleases(tx, into)
  await writePeople(tx, into)
  await writeNotes(tx, into)
}

async function writeFilm(tx: Tx, { filmId, sourceId, fields, mayFill }: Into) {
  const film = await tx.film.findUniqueOrThrow({ where: { id: filmId } })
  const [minutes] = allSaid(fields, 'runtime')
  const [budget] = allSaid(fields, 'budget')
  const genres = allSaid(fields, 'genre')
  const known = new Set(film.genres.map(fold))
  const data: Prisma.FilmUpdateInput = {}
  if (minutes !== undefined) {
    if (mayFill && film.runtimeMinutes === null) data.runtimeMinutes = minutes
    await tx.runtimeClaim.createMany({ data: [{ filmId, sourceId, minutes }], skipDuplicates: true })
  }
  if (mayFill && budget && film.budgetAmount === null) {
    data.budgetAmount = budget.amount
    data.budgetCurrency = budget.currency
  } else if (
    budget &&
    (film.budgetAmount !== BigInt(budget.amount) || film.budgetCurrency !== budget.currency)
  )
    await claim(tx, { filmId, sourceId }, 'budget', [`${budget.amount} ${budget.currency}`])
  if (mayFill && known.size === 0 && genres.length > 0) data.genres = await calledHere(tx, genres)
  else
    await claim(
      tx,
      { filmId, sourceId },
      'genre',
      genres.filter((genre) => !known.has(fold(genre))),
    )
  if (Object.keys(data).length > 0)
    await tx.film.update({ where: { id: filmId }, data: { ...data, updatedAt: new Date() } })
}

/** A film has no more genres. */
const MOST_GENRES = 12

/** Genres as lists of films have them already, whatever their letters; a new one with a capital. */
async function calledHere(tx: Tx, genres: readonly string[]): Promise<string[]> {
  const known = await tx.facet.findMany({ where: { kind: 'genre' }, select: { label: true } })
  const labels = new Map(known.map(({ label }) => [fold(label), label]))
  return [...new Set(genres.map((genre) => labels.get(fold(genre)) ?? capital(genre)))].slice(0, MOST_GENRES)
}

async function writeReleases(tx: Tx, { filmId, sourceId, fields, mayFill }: Into) {
  const dates = allSaid(fields, 'releaseDate')
  const there = await tx.releaseEvent.findMany({ where: { filmId }, select: { date: true } })
  const first = mayFill && there.length === 0 ? dates[0] : undefined
  if (first)
    await tx.releaseEvent.create({ data: { filmId, sourceId, ...SOME_RELEASE, date: first, position: 0 } })
  const agree = new Set([first, ...there.map(({ date }) => date)])
  await claim(
    tx,
    { filmId, sourceId },
    'releaseDate',
    dates.filter((date) => !agree.has(date)),
  )
}

async function writePeople(tx: Tx, { filmId, sourceId, fields, mayFill }: Into) {
  for (const { written, name } of allSaid(fields, 'spelling')) {
    const person = await tx.person.findFirst({
      where: { name, credits: { some: { filmId } } },
      select: { id: true },
    })
    if (person && written !== name && !(await isProtected(tx, { kind: 'person', id: person.id })))
      await tx.personSpelling.createMany({
        data: [{ personId: person.id, name: written }],
        skipDuplicates: true,
      })
  }
  for (const role of ['director', 'cast'] as const) {
    const names = allSaid(fields, role)
    const credits = await tx.credit.findMany({
      where: { filmId, role },
      select: { person: { select: { name: true, spellings: { select: { name: true } } } } },
    })
    const known = new Set(
      credits.flatMap(({ person }) => [person, ...person.spellings].map(({ name }) => fold(name))),
    )
    const others = names.filter((name) => !known.has(fold(name)))
    if (credits.length > 0 || !mayFill) await claim(tx, { filmId, sourceId }, role, others)
    else await credit(tx, filmId, role, names)
  }
}

async function credit(tx: Tx, filmId: number, role: string, names: readonly string[]) {
  const last = await tx.credit.aggregate({ where: { filmId }, _max: { position: true } })
  let position = (last._max.position ?? -1) + 1
  for (const name of names) {
    const personId = await personNamed(tx, name)
    await tx.credit.createMany({
      data: [{ filmId, personId, role, position: position++ }],
      skipDuplicates: true,
    })
  }
}

async function writeNotes(tx: Tx, { filmId, sourceId, fields, mayFill }: Into) {
  if (!mayFill) return
  for (const { category } of allSaid(fields, 'contentNote')) {
    const last = await tx.contentNote.aggregate({ where: { filmId }, _max: { position: true } })
    const { id } = await tx.contentNote.upsert({
      where: { filmId_category: { filmId, category } },
      create: { filmId, category, position: (last._max.position ?? -1) + 1 },
      update: {},
      select: { id: true },
    })
    await tx.contentNoteSource.createMany({ data: [{ noteId: id, sourceId }], skipDuplicates: true })
  }
  const last = await tx.trivia.aggregate({ where: { filmId }, _max: { position: true } })
  let position = (last._max.position ?? -1) + 1
  for (const { text, spoiler } of allSaid(fields, 'trivia'))
    await tx.trivia.createMany({
      data: [{ filmId, text, spoiler, sourceId, position: position++ }],
      skipDuplicates: true,
    })
}

const claim = (
  tx: Tx,
  of: { filmId: number; sourceId: number },
  fact: ClaimedFact,
  values: readonly string[],
) => tx.factClaim.createMany({ data: values.map((value) => ({ ...of, fact, value })), skipDuplicates: true })
