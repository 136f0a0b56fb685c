import type { Prisma, SearchKind } from '@/prisma/generated/client'
import { learnWords } from './dictionary'
import { spellingsOf } from './key'

type Entry = Prisma.SearchEntryCreateManyInput

/** Rebuilds the findable spellings of films, of their characters, and of the people credited in them. */
export async function rebuildEntries(
  tx: Prisma.TransactionClient,
  filmIds: readonly number[],
): Promise<void> {
  const films = await tx.film.findMany({
    where: { id: { in: [...filmIds] } },
    select: {
      id: true,
      title: true,
      reviewCount: true,
      titles: { select: { title: true } },
      characters: { select: { name: true, spellings: { select: { name: true } } } },
      credits: { select: { personId: true } },
    },
  })
  const entries = films.flatMap((film) => [
    ...entriesOf(
      'film',
      { filmId: film.id },
      film.title,
      film.titles.map((t) => t.title),
      film.reviewCount,
    ),
    ...film.characters.flatMap(({ name, spellings }) =>
      entriesOf(
        'character',
        { filmId: film.id },
        name,
        spellings.map((s) => s.name),
        film.reviewCount,
      ),
    ),
  ])
  await tx.searchEntry.deleteMany({ where: { filmId: { in: [...filmIds] } } })
  await store(tx, entries)
  await rebuildPeople(tx, [
    ...new Set(films.flatMap((film) => film.credits.map((credit) => credit.personId))),
  ])
}

/** The same of people, credited or not. */
export async function rebuildPeople(tx: Prisma.TransactionClient, ids: readonly number[]): Promise<void> {
  const people = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      spellings: { select: { name: true } },
      _count: { select: { credits: true } },
    },
  })
  await tx.searchEntry.deleteMany({ where: { personId: { in: [...ids] } } })
  await store(
    tx,
    people.flatMap(({ id, name, spellings, _count }) =>
      entriesOf(
        'person',
        { personId: id },
        name,
        spellings.map((s) => s.name),
        _count.credits,
      ),
    ),
  )
}

async function store(tx: Prisma.TransactionClient, entries: Entry[]) {
  await tx.searchEntry.createMany({ data: entries })
  await learnWords(
    tx,
    entries.map((entry) => entry.key),
  )
}

function entriesOf(
  kind: SearchKind,
  target: { filmId?: number; personId?: number },
  name: string,
  others: readonly string[],
  weight: number,
): Entry[] {
  const entries = new Map<string, Entry>()
  for (const label of [name, ...others]) {
    for (const { folded, key } of spellingsOf(label)) {
      const spelling = `${folded}\n${key}`
      if (!entries.has(spelling)) entries.set(spelling, { kind, ...target, label, folded, key, weight })
    }
  }
  return [...entries.values()]
}
